import type { Phrasebook } from '@/lib/coach/languages/phrasebook';
import { anyOf } from './any-of';

const weekday = '(?:lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo)';
const month =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)';
const moment = `(?:(?:el |este |próximo )*${weekday}|mañana|hoy|esta noche|medianoche|fin de (?:mes|semana|año|existencias)|agotar existencias|las \\d{1,2}(?:[:.]\\d\\d)?|el \\d{1,2}(?: de ${month})?|\\d{1,2} de ${month}|\\d{1,2}/\\d{1,2})`;

export const offers: Phrasebook['offers'] = {
  deal: anyOf(
    '\\d{1,2} ?(?:%|por ciento),? (?:de )?(?:descuento|dto|menos|rebaja)',
    '(?:2|3|4|dos|tres)(?: ?x ?| por )(?:1|2|3|uno|una|dos)',
    'a mitad de precio',
    'gratis',
    'gratuit[oa]s?',
    'de regalo',
    '(?:te |os |le )?regalamos',
    'descuentos?',
    'rebajas?',
    'rebajad[oa]s?',
    'oferta(?:s| especial)?(?! (?:de (?:empleo|trabajo)|laboral))',
    'promoción(?:es)?',
    'cup(?:ón|ones)',
    'vales? (?:de|por)',
    'sorte(?:o|os|amos|ar)',
    'tarjetas? regalo',
    'precio especial',
    'invita la casa',
    'llévate (?:dos|otro|uno|una|otra)',
    'segunda unidad',
    'ganar (?:un|una|dos|entradas|tu|el|la)',
  ),
  noDeal: anyOf(
    'sin (?:descuentos?|ofertas?)',
    'oferta (?:de empleo|laboral|de trabajo|formativa|cultural|educativa)',
    'entrada (?:libre|gratuita) prohibida',
    'premio nobel',
    '\\d{1,2} ?(?:%|por ciento) (?:de (?!descuento|dto)|del |más|integral|natural|ecológic\\p{L}+|algodón|cacao)',
  ),
  amount: anyOf(
    '\\d{1,2} ?(?:%|por ciento)(?=[ .!,]|$)',
    '\\d+(?:[.,]\\d+)? ?(?:€|euros?|\\$|pesos|dólares)(?=[ .!,]|$)',
    'mitad',
    '(?:2|3|dos|tres)(?: ?x ?| por )(?:1|2|uno|una|dos)',
    'gratis',
    'gratuit[oa]s?',
    'de regalo',
    'regalamos',
    'tarjetas? regalo',
    'segunda unidad',
    'ganar',
    'sorte(?:o|amos)',
  ),
  deadline: anyOf(
    `(?:hasta|antes de|antes del|válid[oa]s? (?:hasta|durante)|termina|acaba|finaliza|solo|sólo|únicamente|desde [^.!?\\n]{2,25} hasta)(?: el| la| este| esta)? ?${moment}`,
    '(?:solo|sólo|únicamente) (?:hoy|mañana|esta (?:semana|tarde|noche)|este (?:mes|fin de semana|finde))',
    'últim(?:o|a|os|as) (?:días?|horas?|oportunidad|plazas|unidades)',
    'hasta (?:fin de|agotar) (?:mes|existencias)',
    'por tiempo limitado',
    'plazas limitadas',
    '(?:este|esta) (?:semana|mes|fin de semana|finde|tarde|noche)',
    'hoy',
    'mañana',
    `(?:el|este) ${weekday}`,
    `\\d{1,2} de ${month}`,
    'primer[oa]s \\d+',
  ),
  claim: anyOf(
    '(?:muestra|enseña|menciona|trae|presenta|enseñad|muestren|muestre|enseñe|di|diga|decid)(?:nos)? (?:est[ea]|el|la|tu|que)',
    '(?:usa|utiliza|con|introduce|aplica)(?: el| tu)? (?:código|cupón)',
    'código:? \\p{Lu}[\\p{Lu}\\p{N}]{2,}',
    '(?:pide|reserva|compra|apúntate|inscríbete|regístrate|descarga|recoge|llama|llámanos|escríbenos|pídelo|cómpralo|resérvalo|pásate|ven|venid|visítanos|entra|participa|comenta|etiqueta)',
    'en (?:la|nuestra) (?:tienda|web|página|panadería|caja|barra)',
    'enlace (?:en|abajo)',
    '(?:en el|al) mostrador',
    'al (?:comprar|pedir|reservar|pagar)',
    'por cada compra',
  ),
};
