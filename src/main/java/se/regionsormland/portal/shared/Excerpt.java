package se.regionsormland.portal.shared;

/** The beginning of a longer text: no word is cut in two. */
public final class Excerpt {

  private Excerpt() {}

  /** At most {@code longest} characters and " …"; a shorter text is itself. */
  public static String of(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    var begins = text.substring(0, longest + 1);
    int end = Math.max(begins.lastIndexOf(' '), begins.lastIndexOf('\n'));
    return begins.substring(0, end > 0 ? end : whole(text, longest)).strip() + " …";
  }

  /** No sign of two characters is cut in two either. */
  private static int whole(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
