package se.regionsormland.portal.web;

import org.springframework.ui.Model;

/** For a page with several forms: one that came back, with what is wrong in it, stays as it is. */
public final class EmptyForm {

  private EmptyForm() {}

  public static void unlessThere(Model model, String name, Object form) {
    if (!model.containsAttribute(name)) {
      model.addAttribute(name, form);
    }
  }
}
