package se.regionsormland.portal.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.assessment.CaseName;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.shared.IdeaKind;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;

/** What to call a case, and what it is. */
record NameForm(
    @OneLine(max = 150, message = "{ideas.form.title.long}") @Nullable String called,
    @Nullable String kind,
    @Nullable List<String> needs) {

  static NameForm of(CaseName name) {
    return new NameForm(
        name.called(),
        name.kind() == null ? null : name.kind().name(),
        name.needs().stream().sorted().map(Enum::name).toList());
  }

  CaseName name() {
    return new CaseName(
        Typed.text(called),
        Typed.one(IdeaKind.class, kind).orElse(null),
        Typed.all(Need.class, needs));
  }
}
