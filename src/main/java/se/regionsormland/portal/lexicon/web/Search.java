package se.regionsormland.portal.lexicon.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Typed;

/** What an officer looks for in the lexicon: some letters, a table, or both. */
record Search(@Nullable String q, @Nullable String insats) {

  public boolean isEmpty() {
    return Typed.text(q).isEmpty() && Typed.text(insats).isEmpty();
  }

  boolean finds(String text) {
    return text.toLowerCase(Locale.ROOT).contains(Typed.text(q).toLowerCase(Locale.ROOT));
  }

  boolean wants(@Nullable Integer table) {
    long wanted = Typed.number(insats);
    return wanted == 0 || (table != null && table == wanted);
  }
}
