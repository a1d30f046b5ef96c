/** Small words that nearly every sentence of a language has, and that few other languages share. */
export const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to is that we for with this are by from which our on as can these be',
  de: 'der die das und ist nicht mit auf eine einen ein wir für den dem von zu im werden sich auch',
  fr: 'le la les et des est une dans que nous pour qui sur du au avec sont cette par',
  es: 'el la los las y es una que en para con por del se este como nosotros su más',
  it: 'il la gli che di e è una per con del della sono questo nel questa si come più',
  pt: 'o a os as e é uma que em para com por do da este como nós mais são não',
  nl: 'de het een en van is dat voor met op zijn niet deze wij te aan door worden'
};
