package se.regionsormland.portal.web.kept;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.web.IWebRequest;

/** A request that asks for nothing; it knows where the portal lies. */
record OfNobody(String applicationPath) implements IWebRequest {

  private static final String[] NONE = {};

  @Override
  public String getApplicationPath() {
    return applicationPath;
  }

  @Override
  public String getMethod() {
    return "GET";
  }

  @Override
  public String getScheme() {
    return "";
  }

  @Override
  public String getServerName() {
    return "";
  }

  @Override
  public Integer getServerPort() {
    return 0;
  }

  @Override
  public String getPathWithinApplication() {
    return "";
  }

  @Override
  public @Nullable String getQueryString() {
    return null;
  }

  @Override
  public boolean containsHeader(String name) {
    return false;
  }

  @Override
  public int getHeaderCount() {
    return 0;
  }

  @Override
  public Set<String> getAllHeaderNames() {
    return Set.of();
  }

  @Override
  public Map<String, String[]> getHeaderMap() {
    return Map.of();
  }

  @Override
  public String[] getHeaderValues(String name) {
    return NONE;
  }

  @Override
  public boolean containsParameter(String name) {
    return false;
  }

  @Override
  public int getParameterCount() {
    return 0;
  }

  @Override
  public Set<String> getAllParameterNames() {
    return Set.of();
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Map.of();
  }

  @Override
  public String[] getParameterValues(String name) {
    return NONE;
  }

  @Override
  public boolean containsCookie(String name) {
    return false;
  }

  @Override
  public int getCookieCount() {
    return 0;
  }

  @Override
  public Set<String> getAllCookieNames() {
    return Set.of();
  }

  @Override
  public Map<String, String[]> getCookieMap() {
    return Map.of();
  }

  @Override
  public String[] getCookieValues(String name) {
    return NONE;
  }
}
