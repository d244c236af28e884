package se.regionsormland.portal.catalogue.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Intervention;
import se.regionsormland.portal.web.Crumb;

/** The way down to a page: strategy, area, intervention. */
@Component
class Trail {

  private final MessageSource messages;

  Trail(MessageSource messages) {
    this.messages = messages;
  }

  List<Crumb> toStrategy(Locale locale) {
    return List.of(
        new Crumb("/", messages.getMessage("catalogue.crumb.start", null, locale)),
        new Crumb("/strategi", messages.getMessage("catalogue.crumb.strategy", null, locale)));
  }

  List<Crumb> toKeyActors(Locale locale) {
    return longer(
        toStrategy(locale), "/strategi/nyckelaktorer", "catalogue.actors.title", 0, locale);
  }

  List<Crumb> toArea(int area, Locale locale) {
    var path = "/strategi/insatsomraden/" + area;
    return longer(toStrategy(locale), path, "catalogue.crumb.area", area, locale);
  }

  List<Crumb> toIntervention(Intervention intervention, Locale locale) {
    var path = "/strategi/insatser/" + intervention.table();
    return longer(
        toArea(intervention.area(), locale),
        path,
        "catalogue.crumb.intervention",
        intervention.table(),
        locale);
  }

  private List<Crumb> longer(
      List<Crumb> trail, String path, String key, int number, Locale locale) {
    var all = new ArrayList<>(trail);
    all.add(new Crumb(path, messages.getMessage(key, new Object[] {number}, locale)));
    return List.copyOf(all);
  }
}
