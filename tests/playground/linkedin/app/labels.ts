import type { Modes } from './modes';

/** Everything LinkedIn says in the reader's language. The tests match none of it. */
export interface Labels {
  readonly editor: string;
  readonly placeholder: string;
  readonly start: string;
  readonly post: string;
  readonly schedule: string;
  readonly save: string;
  readonly dismiss: string;
  readonly discard: string;
  readonly saveDraft: string;
  readonly next: string;
  readonly back: string;
  readonly scheduled: string;
  readonly postingAt: string;
  readonly posted: string;
  readonly updated: string;
  readonly view: string;
  readonly failed: string;
  readonly comment: string;
}

const en: Labels = {
  editor: 'Text editor for creating content',
  placeholder: 'What do you want to talk about?',
  start: 'Start a post',
  post: 'Post',
  schedule: 'Schedule',
  save: 'Save',
  dismiss: 'Dismiss',
  discard: 'Discard',
  saveDraft: 'Save as draft',
  next: 'Next',
  back: 'Back',
  scheduled: 'View all scheduled posts',
  postingAt: 'Posting at',
  posted: 'Post successful.',
  updated: 'Post updated.',
  view: 'View post',
  failed: 'Something went wrong. Try again.',
  comment: 'Text editor for creating comment',
};

const de: Labels = {
  ...en,
  editor: 'Texteditor zum Erstellen von Inhalten',
  placeholder: 'Worüber möchten Sie sprechen?',
  start: 'Beitrag beginnen',
  post: 'Posten',
  schedule: 'Planen',
  save: 'Speichern',
  dismiss: 'Verwerfen',
  discard: 'Löschen',
  saveDraft: 'Als Entwurf speichern',
  next: 'Weiter',
  posted: 'Beitrag veröffentlicht.',
  view: 'Beitrag anzeigen',
  comment: 'Texteditor zum Erstellen von Kommentaren',
};

const es: Labels = {
  ...en,
  editor: 'Editor de texto para crear contenido',
  placeholder: '¿Sobre qué quieres hablar?',
  start: 'Crear publicación',
  post: 'Publicar',
  schedule: 'Programar',
  save: 'Guardar',
  dismiss: 'Cerrar',
  discard: 'Descartar',
  saveDraft: 'Guardar como borrador',
  next: 'Siguiente',
  posted: 'Publicación realizada.',
  view: 'Ver publicación',
  comment: 'Editor de texto para crear comentarios',
};

const vi: Labels = {
  ...en,
  editor: 'Trình soạn thảo văn bản để tạo nội dung',
  placeholder: 'Bạn muốn nói về điều gì?',
  start: 'Bắt đầu bài đăng',
  post: 'Đăng',
  schedule: 'Lên lịch',
  save: 'Lưu',
  dismiss: 'Bỏ qua',
  discard: 'Hủy bỏ',
  saveDraft: 'Lưu bản nháp',
  next: 'Tiếp',
  posted: 'Đã đăng bài thành công.',
  view: 'Xem bài đăng',
  comment: 'Trình soạn thảo văn bản để tạo bình luận',
};

const ar: Labels = {
  ...en,
  editor: 'محرر نصوص لإنشاء المحتوى',
  placeholder: 'ما الذي تريد التحدث عنه؟',
  start: 'بدء منشور',
  post: 'نشر',
  schedule: 'جدولة',
  save: 'حفظ',
  dismiss: 'تجاهل',
  discard: 'حذف',
  saveDraft: 'حفظ كمسودة',
  next: 'التالي',
  posted: 'تم النشر بنجاح.',
  view: 'عرض المنشور',
  comment: 'محرر نصوص لإنشاء تعليق',
};

const all: Readonly<Record<Modes['language'], Labels>> = { en, de, es, vi, ar };

export function labelsFor(language: Modes['language']): Labels {
  return all[language];
}
