package se.regionsormland.portal.advice;

import java.util.List;

/** The money in one sentence, and where its figures come from. */
public record MoneyOutlook(String sentence, List<String> sources) {

  public MoneyOutlook {
    sources = List.copyOf(sources);
  }
}
