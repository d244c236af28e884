package se.regionsormland.portal.assessment.web.answer;

import java.util.List;

/**
 * A box to tick: a measure, or that the idea fits an intervention without being like any measure
 * listed. {@code because} are the sender's own words, where the machine suggests it.
 */
record MeasureChoice(String value, boolean fits, String number, String text, List<String> because) {

  MeasureChoice {
    because = List.copyOf(because);
  }

  /** Of its box on the page. */
  public String id() {
    return "m-" + value;
  }

  /** As the strategy has it. */
  public String inTheStrategy() {
    return number + " " + text;
  }
}
