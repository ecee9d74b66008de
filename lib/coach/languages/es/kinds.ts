import type { Phrasebook } from '@/lib/coach/languages/phrasebook';
import { anyOf } from './any-of';

/** Cues of each kind with their weight, as in English; offers and questions also have their own readings. */
export const kinds: Phrasebook['kinds'] = {
  poll: [
    [4.5, anyOf('vota', 'votad', 'voten', 'votación', 'encuesta', 'votos?')],
    [2, anyOf('esto o aquello', 'equipo \\p{L}+ o equipo')],
  ],
  contest: [
    [4, anyOf('sorteo', 'sorteamos', 'concurso', 'participa y gana', 'ganador(?:es|a)?', 'para ganar')],
    [2, anyOf('premios?', 'ganar')],
  ],
  tip: [
    [
      3,
      anyOf(
        'consejos?',
        'trucos?',
        'cómo (?:hacer|preparar|cuidar|elegir|conservar|limpiar|usar)',
        'paso a paso',
        '\\d+ (?:formas|maneras|ideas|consejos|trucos|pasos|razones)',
      ),
    ],
    [2, anyOf('sabías que', 'recetas?', 'guía', 'tutorial', 'aprende', 'evita', 'recuerda que')],
  ],
  'customer-story': [
    [
      4,
      anyOf(
        'caso de éxito',
        'testimonios?',
        'reseñas?',
        'cinco estrellas',
        'historia de (?:una|un) client[ea]',
      ),
    ],
    [
      2,
      anyOf(
        'una clienta',
        'un cliente',
        'nuestr[oa]s client[ea]s? (?:dicen|cuentan)',
        'nos (?:contó|escribió|dijo)',
      ),
    ],
  ],
  'customer-photo': [
    [
      4,
      anyOf(
        'foto(?:s)? de (?:una|un|nuestr[oa]s) client[ea]s?',
        'vuestras fotos',
        'tus fotos',
        'foto enviada por',
        'nos envió esta foto',
      ),
    ],
  ],
  'behind-the-scenes': [
    [
      4,
      anyOf(
        'detrás de (?:las cámaras|cámaras|escena)',
        'así (?:hacemos|se hace|preparamos|trabajamos)',
        'conoce a(?:l| nuestro) equipo',
        'un día en',
      ),
    ],
    [
      2,
      anyOf(
        'nuestro (?:equipo|taller|obrador|horno)',
        'en (?:el|nuestro) (?:obrador|taller)',
        'madrugada',
        'desde las \\d',
        'a las (?:cuatro|cinco|seis) de la mañana',
      ),
    ],
  ],
  humour: [
    [3, anyOf('jaja\\p{L}*', 'chiste', 'meme', 'cuando te das cuenta')],
    [3, /😂|🤣/gu],
  ],
  event: [
    [
      3,
      anyOf(
        'taller(?:es)?',
        'feria',
        'jornada de puertas abiertas',
        'concierto',
        'festival',
        'cata',
        'inauguración',
        'te esperamos',
        'os esperamos',
        'los esperamos',
        'inscripci(?:ón|ones)',
        'mercad(?:o|illo)',
      ),
    ],
    [2, anyOf('este (?:sábado|domingo|viernes)', 'nos vemos', 'a las \\d{1,2}(?:[:.]\\d\\d)?', 'entradas')],
  ],
  announcement: [
    [
      3,
      anyOf(
        'presentamos',
        'anunciamos',
        'anunciar',
        'novedad(?:es)?',
        'lanzamos',
        'lanzamiento',
        'estrenamos',
        'ya disponibles?',
        'abrimos',
        'apertura',
        'buscamos (?:a|un|una|personal)',
      ),
    ],
    [2, anyOf('nuev[oa]s?', 'premiad[oa]s?', 'nos complace', 'llega', 'ya está aquí')],
  ],
  thanks: [
    [4, anyOf('gracias (?:a|por|de)', 'agradecemos', 'agradecid[oa]s', 'enhorabuena', 'felicidades')],
    [2, anyOf('gracias')],
  ],
  cause: [
    [
      4,
      anyOf(
        'donaci(?:ón|ones)',
        'donamos',
        'solidari[oa]s?',
        'banco de alimentos',
        'voluntari[oa]s?',
        'benéfic[oa]',
        'recaudamos',
        'día (?:mundial|internacional) de',
      ),
    ],
  ],
  greeting: [
    [
      5,
      anyOf(
        'feliz (?:navidad|año|día|lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|finde|fin de semana|verano|pascua)',
        'felices fiestas',
        'buenos días',
        'buen(?: fin de semana|finde|lunes)',
        'buenas noches',
      ),
    ],
  ],
  notice: [
    [
      4,
      anyOf(
        'cerramos',
        'cerrad[oa]s?',
        'cerrará',
        'horario(?:s)?',
        'agotad[oa]s?',
        'aplazad[oa]',
        'cancelad[oa]',
        'aviso',
        'disculp\\p{L}+',
        'retraso',
      ),
    ],
    [2, anyOf('reabrimos', 'volvemos', 'vacaciones')],
  ],
};
