package se.regionsormland.portal.records;

/** On which day a meeting takes a record up: whoever plans the meetings answers, as SQL. */
public interface TakenUp {

  /**
   * For a list that is to cost no statement more: the day of the nearest meeting from the day
   * {@code :today} on that takes up what stands in this column; null where none does.
   */
  String dayOf(String column);
}
