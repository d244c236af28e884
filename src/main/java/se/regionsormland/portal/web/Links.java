package se.regionsormland.portal.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

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

  public String base() {
    return base;
  }
}
