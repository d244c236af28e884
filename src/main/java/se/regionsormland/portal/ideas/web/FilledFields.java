package se.regionsormland.portal.ideas.web;

import java.util.ArrayList;
import java.util.List;
import se.regionsormland.portal.ideas.form.IdeaForm;
import se.regionsormland.portal.web.Typed;

/** Which of the fields were filled in from the text, so that she is told. */
final class FilledFields {

  private FilledFields() {}

  /** By the fields' names, in the order of the page. */
  static List<String> of(IdeaForm form) {
    var filled = new ArrayList<String>();
    addIf(filled, "kind", !Typed.text(form.kind()).isEmpty());
    addIf(filled, "amount", !Typed.text(form.amount()).isEmpty());
    addIf(filled, "answerBefore", !form.answerBefore().isEmpty());
    addIf(
        filled,
        "municipalities",
        form.municipalities() != null && !form.municipalities().isEmpty());
    addIf(filled, "otherPlaces", !Typed.text(form.otherPlaces()).isEmpty());
    return filled;
  }

  private static void addIf(List<String> filled, String field, boolean is) {
    if (is) {
      filled.add(field);
    }
  }
}
