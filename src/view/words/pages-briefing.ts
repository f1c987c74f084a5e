import type { Dictionary } from "./entry.ts";

/** Words of the page read before the first sitting. */
export const briefingPage = {
  "pages.briefing.eyebrow": { en: "Before the first sitting", ru: "Перед первым заседанием" },
  "pages.briefing.stake": { en: "What is at stake", ru: "О чём пойдёт речь" },
  "pages.briefing.mine": { en: "Your brief", ru: "Директивы вашей делегации" },
  "pages.briefing.briefs": { en: "The briefs", ru: "Директивы делегаций" },
  "pages.briefing.secret": {
    en: "For this delegation's eyes only",
    ru: "Только для членов делегации",
  },
  "pages.briefing.stamp": { en: "Secret", ru: "Секретно" },
  "pages.briefing.curtain": {
    en: "Each brief is for one person. Take the device, open yours, close it, pass the device on.",
    ru: "Каждый лист — для одного игрока. Возьмите устройство, прочитайте свой, закройте и передайте дальше.",
  },
  "pages.briefing.reveal": { en: "I speak for {name}: open", ru: "Открыть: {name}" },
  "pages.briefing.hide": { en: "Close the brief", ru: "Закрыть лист" },
  "pages.briefing.watching": {
    en: "Agents play every delegation. You look on, and step through at your own pace.",
    ru: "За все делегации играет компьютер. Вы наблюдаете и листаете ходы в своём темпе.",
  },
  "pages.briefing.aims": { en: "What you want", ru: "Чего вы добиваетесь" },
  "pages.aim.secret": { en: "secret", ru: "тайно" },
  "pages.aim.public": { en: "in the open", ru: "открыто" },

  "pages.briefing.rule": { en: "How a text passes", ru: "Как принимаются решения" },
  "pages.rule.blocks": {
    en: "{rule, select, consensus {One objection is enough, whoever makes it.} consensusMinusOne {One objection is overruled, two are not.} limitedFormat {One objection stops it even for those who would stay out.} unanimity {Whoever does not say yes stops it, silent or not.} other {An objection alone stops nothing: the count decides.}}",
    ru: "{rule, select, consensus {Достаточно одного возражения, чьё бы оно ни было.} consensusMinusOne {Одно возражение не в счёт, два уже останавливают.} limitedFormat {Одно возражение останавливает текст и для тех, кто остался бы в стороне.} unanimity {Текст останавливает каждый, кто не сказал «да», даже молча.} other {Одно возражение ничего не останавливает: решает подсчёт.}}",
  },
  "pages.rule.procedure": {
    en: "Procedural motions, such as putting a text off, go by simple majority; a tie fails.",
    ru: "Процедурные предложения, например отложить вопрос, решает простое большинство; поровну — значит нет.",
  },
  "pages.answers.title": { en: "What your answer does", ru: "Что значит ваш ответ" },
  "pages.answers.support": {
    en: "You want the text, and the record will say so.",
    ru: "Текст вам нужен, и это войдёт в протокол.",
  },
  "pages.answers.accept": {
    en: "You can live with it. It counts as consent.",
    ru: "Текст вас устраивает. Это считается согласием.",
  },
  "pages.answers.acquiesce": {
    en: "{rule, select, unanimity {You do not say yes, and under this rule that stops the text.} limitedFormat {You stay out: the text passes without you and does not bind you.} consensus {You let it pass without backing it; it binds you all the same.} consensusMinusOne {You let it pass without backing it; it binds you all the same.} other {You are not counted among the yes; if it passes, it binds you all the same.}}",
    ru: "{rule, select, unanimity {Вы не говорите «да», а при этом правиле текст не пройдёт.} limitedFormat {Вы остаётесь в стороне: текст проходит без вас и вас не обязывает.} consensus {Вы пропускаете текст, не поддерживая его; он обязывает и вас.} consensusMinusOne {Вы пропускаете текст, не поддерживая его; он обязывает и вас.} other {Ваш голос не идёт в число «за»; если текст пройдёт, он обязывает и вас.}}",
  },
  "pages.answers.reserve": {
    en: "It may pass, but its duties and costs are not yours. If it needs your land or your money, your reservation empties it.",
    ru: "Текст может пройти, но его обязанности и расходы — не ваши. Если всё держится на вашей территории или ваших деньгах, оговорка лишает его смысла.",
  },
  "pages.answers.object": {
    en: "{rule, select, consensus {You stop the text.} limitedFormat {You stop the text.} consensusMinusOne {Together with one more objection you stop the text.} unanimity {You stop the text.} other {You vote against it.}} Standing alone against a state you depend on has its price.",
    ru: "{rule, select, consensus {Вы останавливаете текст.} limitedFormat {Вы останавливаете текст.} consensusMinusOne {Вместе с ещё одним возражением вы останавливаете текст.} unanimity {Вы останавливаете текст.} other {Вы голосуете против.}} Если вы зависите от автора и остались в одиночестве, у этого есть цена.",
  },

  "pages.briefing.day": { en: "How the summit goes", ru: "Как пройдёт встреча" },
  "pages.briefing.day.text": {
    en: "Every text has a sponsor, who decides what to put. The others answer under seal; then all answers open at once.",
    ru: "У каждого текста есть автор, он и решает, что вынести на обсуждение. Остальные отвечают закрыто, затем все ответы открываются разом.",
  },
  "pages.briefing.closed": {
    en: "closed: who objected is not told outside",
    ru: "закрытое: кто возразил, наружу не сообщают",
  },
  "pages.briefing.restricted": { en: "heads of state alone", ru: "только главы государств" },
  "pages.briefing.unknown": { en: "What is not known", ru: "Чего мы не знаем" },
  "pages.briefing.begin": { en: "Begin", ru: "Начать" },
  "pages.briefing.begin.hint": {
    en: "Next: {title}",
    ru: "Далее: «{title}»",
  },
  "pages.briefing.back": { en: "Back to the start", ru: "Назад к началу" },
} as const satisfies Dictionary;
