/**
 * A function that keeps its answer for each list of past posts: a review at the next key brings the very same list. Not state:
 * the answer is that of a pure function, and goes with the list.
 */
export function remember<List extends object, Answer>(
  derive: (list: List) => Answer,
): (list: List) => Answer {
  const answers = new WeakMap<List, { readonly answer: Answer }>();
  return (list) => {
    const known = answers.get(list);
    if (known) return known.answer;
    const answer = derive(list);
    answers.set(list, { answer });
    return answer;
  };
}
