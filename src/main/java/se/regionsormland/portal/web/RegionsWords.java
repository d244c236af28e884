package se.regionsormland.portal.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import se.regionsormland.portal.shared.County;
import se.regionsormland.portal.shared.Languages;

/**
 * The portal's texts, with the region's own words where they say {@code [region]}: its name, and
 * all else that {@code region.yaml} has. With a capital there, it has one.
 */
class RegionsWords extends ReloadableResourceBundleMessageSource {

  private static final Pattern WORD = Pattern.compile("\\[([A-Za-z]+(?:-[a-z]+)*)]");

  /** Asked for by every field, and most have none: that is told without a stack of calls. */
  private static final class NoHint extends NoSuchMessageException {
    NoHint(String code) {
      super(code);
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
      return this;
    }
  }

  @Override
  protected Properties loadProperties(Resource resource, String filename) throws IOException {
    var texts = super.loadProperties(resource, filename);
    var language = filename.endsWith("_en") ? Locale.ENGLISH : Languages.SWEDISH;
    var words = County.ours().words(language);
    texts.replaceAll((_, text) -> filled((String) text, words));
    return texts;
  }

  @Override
  protected @Nullable String getDefaultMessage(String code) {
    if (code.endsWith(".hint")) {
      throw new NoHint(code);
    }
    return super.getDefaultMessage(code);
  }

  static String filled(String text, Map<String, String> words) {
    return WORD.matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(word(found.group(1), words)));
  }

  private static String word(String name, Map<String, String> words) {
    var first = name.substring(0, 1);
    var known = words.get(first.toLowerCase(Locale.ROOT) + name.substring(1));
    if (known == null) {
      throw new IllegalStateException("The region has no word for [" + name + "]");
    }
    return first.equals(first.toUpperCase(Locale.ROOT))
        ? known.substring(0, 1).toUpperCase(Locale.ROOT) + known.substring(1)
        : known;
  }
}
