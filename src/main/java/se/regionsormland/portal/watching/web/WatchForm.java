package se.regionsormland.portal.watching.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Typed;

/** What to watch, and where letters go. {@code token}: the form sent twice is one watch. */
record WatchForm(
    @Nullable String token,
    @Nullable List<String> what,
    @Nullable List<String> areas,
    @Nullable List<String> measures,
    @Nullable List<String> municipalities,
    @NotBlank(message = "{watching.form.email.missing}")
        @Size(max = 254, message = "{watching.form.email.wrong}")
        @Pattern(regexp = Typed.EMAIL, message = "{watching.form.email.wrong}")
        @Nullable String email) {

  /** With what the page she comes from shows already ticked. */
  static WatchForm startingWith(StartingPoint from) {
    return new WatchForm(
        UUID.randomUUID().toString(),
        from.what(),
        from.areas(),
        from.measures(),
        from.municipalities(),
        "");
  }

  UUID id() {
    return Typed.text(token).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? UUID.fromString(Typed.text(token))
        : UUID.randomUUID();
  }

  String address() {
    return Typed.text(email);
  }

  InterestForm interest() {
    return new InterestForm(what, areas, measures, municipalities);
  }
}
