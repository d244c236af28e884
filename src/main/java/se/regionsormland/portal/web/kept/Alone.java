package se.regionsormland.portal.web.kept;

import java.security.Principal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.web.IWebApplication;
import org.thymeleaf.web.IWebExchange;
import org.thymeleaf.web.IWebRequest;
import org.thymeleaf.web.IWebSession;

/**
 * All that a part sees of the request it is written in: where the portal lies. No model, no field,
 * no cookie, no session, no token and nobody signed in.
 */
final class Alone implements IWebExchange {

  private final Map<String, @Nullable Object> told = new HashMap<>();
  private final IWebExchange page;

  Alone(IWebExchange page) {
    this.page = page;
  }

  @Override
  public IWebRequest getRequest() {
    return new OfNobody(page.getRequest().getApplicationPath());
  }

  @Override
  public @Nullable IWebSession getSession() {
    return null;
  }

  @Override
  public boolean hasSession() {
    return false;
  }

  @Override
  public IWebApplication getApplication() {
    return page.getApplication();
  }

  @Override
  public @Nullable Principal getPrincipal() {
    return null;
  }

  @Override
  public Locale getLocale() {
    return page.getLocale();
  }

  @Override
  public String getContentType() {
    return page.getContentType();
  }

  @Override
  public String getCharacterEncoding() {
    return page.getCharacterEncoding();
  }

  @Override
  public boolean containsAttribute(String name) {
    return told.containsKey(name);
  }

  @Override
  public int getAttributeCount() {
    return told.size();
  }

  @Override
  public Set<String> getAllAttributeNames() {
    return told.keySet();
  }

  @Override
  @SuppressWarnings("NullAway") // the library says nothing of what is null in it
  public Map<String, @Nullable Object> getAttributeMap() {
    return told;
  }

  @Override
  public @Nullable Object getAttributeValue(String name) {
    return told.get(name);
  }

  @Override
  public void setAttributeValue(String name, @Nullable Object value) {
    told.put(name, value);
  }

  @Override
  public void removeAttribute(String name) {
    told.remove(name);
  }

  /** As it is: what a response makes of an address, as that of a file, is not always the same. */
  @Override
  public String transformURL(String url) {
    return url;
  }
}
