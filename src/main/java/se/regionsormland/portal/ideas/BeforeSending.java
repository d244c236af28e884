package se.regionsormland.portal.ideas;

import java.util.List;
import java.util.Locale;

/**
 * What to think of before an idea is sent; none of it stops anybody. The module that knows the
 * rules is above this one, and answers here.
 */
public interface BeforeSending {

  /**
   * A question or a note; the source is empty where no rule stands behind it. {@code cost}: the
   * field for what it all costs is the answer.
   */
  record Said(String text, String source, boolean toBeChecked, boolean cost) {}

  List<Said> on(IdeaContent content, Locale reader);
}
