package se.regionsormland.portal.web;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import se.regionsormland.portal.shared.Languages;

/** Absolute links. Never from a request: whoever sends one could choose its host. */
@Component
public class Links {

  private final String base;

  Links(@Value("${portal.base-url:http://localhost:${server.port:8080}}") String base) {
    this.base = base.replaceFirst("/+$", "");
  }

  public String to(String path) {
    return base + path;
  }

  /** For a letter: the page speaks as the letter does. */
  public String to(String path, Locale language) {
    return UriComponentsBuilder.fromUriString(to(path))
        .queryParam("lang", Languages.spoken(language).getLanguage())
        .build()
        .toUriString();
  }

  public String base() {
    return base;
  }
}
