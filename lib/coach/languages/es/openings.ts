import type { Phrasebook } from '@/lib/coach/languages/phrasebook';
import { hasAny } from './any-of';

export const openings: Phrasebook['openings'] = {
  lead: /^(?:(?:hola|buenos días|buenas(?: tardes| noches)?|queridos? \p{L}+|amigos)(?!\p{L})[^,!.:\n]{0,30}[,!.:]|(?:pues|bueno|y|pero|sí|noticia|novedad(?:es)?|atención|por fin|última hora|gran noticia|ya es oficial)(?!\p{L})[,!.:]*|[^\p{L}\p{N}])+/iu,
  self: new RegExp(
    [
      '^(?:(?:muy|tan|super|realmente) )*(?:orgullos[oa]s|encantad[oa]s|felices|content[oa]s|emocionad[oa]s|ilusionad[oa]s) (?:de|con|por)(?!\\p{L})',
      '^(?:nosotros|nosotras|nuestr[oa]s?|yo|mi|mis)(?!\\p{L})',
      '^(?:nos (?:complace|alegra|enorgullece|encanta|hace))(?!\\p{L})',
      '^(?:ya |hoy |ahora |también |este \\p{L}+ |esta \\p{L}+ )?(?!vamos|celebremos)\\p{L}+[aeiáéí]mos(?!\\p{L})',
      '^(?:hoy|mañana|este|esta|después de|desde|en|con|tras|para)(?!\\p{L})[^.!?]{2,60}[ ,](?!vamos)\\p{L}{2,}[aei]mos(?!\\p{L})',
      '^(?:os |les |te )?(?:presentamos|anunciamos)(?!\\p{L})',
    ].join('|'),
    'iu',
  ),
  shared: hasAny(
    'te',
    'tú',
    'tus?',
    'ti',
    'contigo',
    'os(?! presentamos| anunciamos)',
    'vuestr[oa]s?',
    'usted(?:es)?',
    'queremos (?:saber|conocer|ver|leer)',
    'nos gustaría (?:saber|conocer|ver|leer)',
    'puedes',
    'podéis',
    'podrás',
  ),
};
