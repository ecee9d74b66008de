import type { Modes } from './modes';

/** Everything X says in the reader's language. The tests match none of it. */
export interface Labels {
  readonly postText: string;
  readonly whatsHappening: string;
  readonly postYourReply: string;
  readonly addAnother: string;
  readonly post: string;
  readonly postAll: string;
  readonly reply: string;
  readonly schedule: string;
  readonly sent: string;
  readonly view: string;
  readonly undo: string;
  readonly drafts: string;
  readonly save: string;
  readonly discard: string;
  readonly draftSaved: string;
  readonly duplicate: string;
  readonly partly: string;
  readonly willSend: string;
  readonly sending: string;
  readonly close: string;
  readonly home: string;
  readonly search: string;
}

const en: Labels = {
  postText: 'Post text',
  whatsHappening: 'What’s happening?',
  postYourReply: 'Post your reply',
  addAnother: 'Add another post',
  post: 'Post',
  postAll: 'Post all',
  reply: 'Reply',
  schedule: 'Schedule',
  sent: 'Your post was sent.',
  view: 'View',
  undo: 'Undo',
  drafts: 'Drafts',
  save: 'Save',
  discard: 'Discard',
  draftSaved: 'Your draft was saved.',
  duplicate: 'Whoops! You already said that.',
  partly: 'Some of your posts could not be sent. Try again.',
  willSend: 'Will send on',
  sending: 'Your post is being sent.',
  close: 'Close',
  home: 'Home',
  search: 'Search',
};

const de: Labels = {
  ...en,
  postText: 'Post-Text',
  whatsHappening: 'Was gibt’s Neues?',
  postYourReply: 'Poste deine Antwort',
  addAnother: 'Weiteren Post hinzufügen',
  post: 'Posten',
  postAll: 'Alle posten',
  reply: 'Antworten',
  schedule: 'Planen',
  sent: 'Dein Post wurde gesendet.',
  view: 'Ansehen',
  undo: 'Rückgängig',
  save: 'Speichern',
  discard: 'Verwerfen',
  home: 'Startseite',
  search: 'Suchen',
};

const pt: Labels = {
  ...en,
  postText: 'Texto do post',
  whatsHappening: 'O que está acontecendo?',
  postYourReply: 'Poste sua resposta',
  addAnother: 'Adicionar outro post',
  post: 'Postar',
  postAll: 'Postar tudo',
  reply: 'Responder',
  schedule: 'Programar',
  sent: 'Seu post foi enviado.',
  view: 'Ver',
  undo: 'Desfazer',
  save: 'Salvar',
  discard: 'Descartar',
  home: 'Página inicial',
  search: 'Buscar',
};

const es: Labels = {
  ...en,
  postText: 'Texto de la publicación',
  whatsHappening: '¿Qué está pasando?',
  postYourReply: 'Publica tu respuesta',
  addAnother: 'Añadir otra publicación',
  post: 'Publicar',
  postAll: 'Publicar todo',
  reply: 'Responder',
  schedule: 'Programar',
  sent: 'Tu publicación se ha enviado.',
  view: 'Ver',
  undo: 'Deshacer',
  save: 'Guardar',
  discard: 'Descartar',
  home: 'Inicio',
  search: 'Buscar',
};

const vi: Labels = {
  ...en,
  postText: 'Nội dung bài đăng',
  whatsHappening: 'Chuyện gì đang xảy ra?',
  postYourReply: 'Đăng câu trả lời của bạn',
  addAnother: 'Thêm bài đăng khác',
  post: 'Đăng',
  postAll: 'Đăng tất cả',
  reply: 'Trả lời',
  schedule: 'Lên lịch',
  sent: 'Bài đăng của bạn đã được gửi.',
  view: 'Xem',
  undo: 'Hoàn tác',
  save: 'Lưu',
  discard: 'Bỏ',
  home: 'Trang chủ',
  search: 'Tìm kiếm',
};

const ar: Labels = {
  ...en,
  postText: 'نص المنشور',
  whatsHappening: 'ماذا يحدث؟',
  postYourReply: 'انشر ردك',
  addAnother: 'إضافة منشور آخر',
  post: 'نشر',
  postAll: 'نشر الكل',
  reply: 'رد',
  schedule: 'جدولة',
  sent: 'تم إرسال منشورك.',
  view: 'عرض',
  undo: 'تراجع',
  save: 'حفظ',
  discard: 'تجاهل',
  home: 'الرئيسية',
  search: 'بحث',
};

const all: Readonly<Record<Modes['language'], Labels>> = { en, de, es, pt, vi, ar };

export function labelsFor(language: Modes['language']): Labels {
  return all[language];
}

export function isRightToLeft(language: Modes['language']): boolean {
  return language === 'ar';
}
