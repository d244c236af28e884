package se.regionsormland.portal.web;

import java.util.Locale;
import org.springframework.stereotype.Component;

/** Countries by their two letters, in the reader's language. For templates. */
@Component("countryNames")
public class CountryNames {

  public String of(String code, Locale reader) {
    return Locale.of("", code).getDisplayCountry(reader);
  }
}
