package org.nuanqun.reports;

/**
 * What followed when patients spoke. A question here is all that a person says in one conversation until somebody answers,
 * no silence of a day in it; it belongs to the day of its first words. What follows is looked for one day long. Lessons and
 * broadcasts answer nothing.
 *
 * @param questions how many
 * @param byPerson those a colleague answered
 * @param byBot those the bot answered, and no person was called
 * @param called those for which a person was called who has not answered
 * @param silent those after which nothing was said
 * @param nextReply where a person went on after a colleague's words: until the colleague's next, if the bot said nothing between
 */
public record AnswerFigures(long questions, long byPerson, long byBot, long called, long silent, Spread nextReply) {}
