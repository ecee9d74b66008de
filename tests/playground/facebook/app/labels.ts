import type { Modes } from './modes';

/** Everything Facebook says in the reader's language. The adapter matches none of it. */
export interface Labels {
  readonly createAPost: string;
  readonly createPost: string;
  readonly onYourMind: string;
  readonly writeSomething: string;
  readonly close: string;
  readonly privacy: string;
  readonly everyone: string;
  readonly emoji: string;
  readonly backgrounds: string;
  readonly photo: string;
  readonly tag: string;
  readonly addTo: string;
  readonly post: string;
  readonly next: string;
  readonly settings: string;
  readonly back: string;
  readonly save: string;
  readonly editPost: string;
  readonly posting: string;
  readonly discard: string;
  readonly discardQuestion: string;
  readonly keep: string;
  readonly wrong: string;
  readonly ok: string;
  readonly pending: string;
  readonly manage: string;
  readonly comment: string;
  readonly reply: string;
  readonly like: string;
  readonly share: string;
  readonly shareNow: string;
  readonly message: string;
  readonly search: string;
  readonly publish: string;
  readonly schedule: string;
  readonly cancel: string;
  readonly later: string;
  readonly setDate: string;
  readonly caption: string;
  readonly boost: string;
  readonly maybeLater: string;
  readonly published: string;
}

const en: Labels = {
  createAPost: 'Create a post',
  createPost: 'Create post',
  onYourMind: "What's on your mind, Elm?",
  writeSomething: 'Write something...',
  close: 'Close composer dialog',
  privacy: 'Edit privacy. Sharing with Public.',
  everyone: 'Public',
  emoji: 'Emoji',
  backgrounds: 'Show background options',
  photo: 'Photo/video',
  tag: 'Tag people',
  addTo: 'Add to your post',
  post: 'Post',
  next: 'Next',
  settings: 'Post settings',
  back: 'Back',
  save: 'Save',
  editPost: 'Edit post',
  posting: 'Posting',
  discard: 'Discard',
  discardQuestion: 'Discard post?',
  keep: 'Continue editing',
  wrong: 'Something went wrong. Please try again.',
  ok: 'OK',
  pending: 'Your post is pending.',
  manage: 'Manage posts',
  comment: 'Write a comment…',
  reply: 'Reply to Anna…',
  like: 'Like',
  share: 'Share',
  shareNow: 'Share now',
  message: 'Message',
  search: 'Search Facebook',
  publish: 'Publish',
  schedule: 'Schedule',
  cancel: 'Cancel',
  later: 'Finish later',
  setDate: 'Set date and time',
  caption: 'Write into the dialogue box to include text with your post',
  boost: 'Boost your post',
  maybeLater: 'Maybe later',
  published: 'Your post is now published',
};

const de: Labels = {
  ...en,
  createAPost: 'Beitrag erstellen',
  createPost: 'Beitrag erstellen',
  onYourMind: 'Was machst du gerade, Elm?',
  writeSomething: 'Schreib etwas …',
  close: 'Composer-Dialog schließen',
  privacy: 'Privatsphäre bearbeiten. Wird geteilt mit: Öffentlich.',
  everyone: 'Öffentlich',
  post: 'Posten',
  next: 'Weiter',
  settings: 'Beitragseinstellungen',
  back: 'Zurück',
  save: 'Speichern',
  posting: 'Wird gepostet',
  discard: 'Verwerfen',
  publish: 'Veröffentlichen',
  schedule: 'Planen',
  comment: 'Kommentieren …',
};

const es: Labels = {
  ...en,
  createAPost: 'Crear una publicación',
  createPost: 'Crear publicación',
  onYourMind: '¿Qué estás pensando, Elm?',
  writeSomething: 'Escribe algo...',
  close: 'Cerrar el cuadro de diálogo del compositor',
  privacy: 'Editar privacidad. Se comparte con: Público.',
  everyone: 'Público',
  post: 'Publicar',
  next: 'Siguiente',
  settings: 'Configuración de la publicación',
  save: 'Guardar',
  discard: 'Descartar',
  publish: 'Publicar',
  schedule: 'Programar',
  comment: 'Escribe un comentario…',
};

const vi: Labels = {
  ...en,
  createAPost: 'Tạo bài viết',
  createPost: 'Tạo bài viết',
  onYourMind: 'Elm ơi, bạn đang nghĩ gì thế?',
  writeSomething: 'Bạn viết gì đi...',
  close: 'Đóng hộp thoại trình soạn',
  privacy: 'Chỉnh sửa quyền riêng tư. Chia sẻ với Công khai.',
  everyone: 'Công khai',
  post: 'Đăng',
  next: 'Tiếp',
  settings: 'Cài đặt bài viết',
  save: 'Lưu',
  discard: 'Bỏ',
  publish: 'Đăng',
  schedule: 'Lên lịch',
  comment: 'Viết bình luận…',
};

const ar: Labels = {
  ...en,
  createAPost: 'إنشاء منشور',
  createPost: 'إنشاء منشور',
  onYourMind: 'بم تفكر يا Elm؟',
  writeSomething: 'اكتب شيئًا...',
  close: 'إغلاق مربع حوار المؤلف',
  privacy: 'تعديل الخصوصية. المشاركة مع العامة.',
  everyone: 'العامة',
  post: 'نشر',
  next: 'التالي',
  settings: 'إعدادات المنشور',
  save: 'حفظ',
  discard: 'تجاهل',
  publish: 'نشر',
  schedule: 'جدولة',
  comment: 'اكتب تعليقًا…',
};

const all: Readonly<Record<Modes['language'], Labels>> = { en, de, es, vi, ar };

export function labelsFor(language: Modes['language']): Labels {
  return all[language];
}
