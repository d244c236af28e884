package se.regionsormland.portal.projects.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.projects.Project;
import se.regionsormland.portal.projects.ProjectContent;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;
import se.regionsormland.portal.web.TypedDate;
import se.regionsormland.portal.web.WholeNumber;

/** A project as it is typed. */
record ProjectForm(
    @Nullable String version,
    @NotBlank(message = "{projects.form.title.missing}")
        @OneLine(max = 200, message = "{projects.form.title.long}")
        @Nullable String title,
    @Valid Who who,
    @Valid Where where,
    @Valid Years years,
    @NotBlank(message = "{projects.form.summary.missing}")
        @Lines(max = 4000, message = "{projects.form.summary.long}")
        @Nullable String summary,
    @Lines(max = 4000, message = "{projects.form.learnt.long}") @Nullable String learnt,
    @Nullable String continues,
    @Valid Source source) {

  /** By whose number, and who carries it out. */
  record Who(
      @OneLine(max = 60, message = "{projects.form.number.long}") @Nullable String number,
      @OneLine(max = 200, message = "{projects.form.owner.long}") @Nullable String owner,
      @Lines(max = 1000, message = "{projects.form.partners.long}") @Nullable String partners) {

    private static final Who NONE = new Who("", "", "");
  }

  record Where(
      @NotBlank(message = "{projects.form.area.missing}")
          @WholeNumber(from = 1, to = 7, message = "{projects.form.area.missing}")
          @Nullable String area,
      @Nullable List<String> municipalities) {

    private static final Where NONE = new Where("", null);
  }

  record Years(
      @WholeNumber(from = 1990, to = 2099, message = "{projects.form.from.wrong}")
          @Nullable String from,
      @WholeNumber(from = 1990, to = 2099, message = "{projects.form.to.wrong}")
          @Nullable String to) {

    private static final Years NONE = new Years("", "");

    private boolean isBackwards() {
      long last = Typed.number(to);
      return last > 0 && last < Typed.number(from);
    }
  }

  /** What it is taken from, and when that was looked at. */
  record Source(
      @NotBlank(message = "{projects.form.text.missing}")
          @Lines(max = 1000, message = "{projects.form.text.long}")
          @Nullable String text,
      TypedDate checked) {

    Source {
      checked = TypedDate.orNone(checked);
    }
  }

  ProjectForm {
    who = Objects.requireNonNullElse(who, Who.NONE);
    where = Objects.requireNonNullElse(where, Where.NONE);
    years = Objects.requireNonNullElse(years, Years.NONE);
    source = Objects.requireNonNullElseGet(source, () -> new Source("", TypedDate.NONE));
  }

  static ProjectForm empty(LocalDate today) {
    return new ProjectForm(
        "0", "", Who.NONE, Where.NONE, Years.NONE, "", "", "", new Source("", TypedDate.of(today)));
  }

  static ProjectForm of(Project project) {
    var content = project.content();
    var who = content.who();
    return new ProjectForm(
        String.valueOf(project.version()),
        content.title(),
        new Who(content.number(), who.owner(), who.partners()),
        new Where(
            String.valueOf(content.where().area()),
            content.where().municipalities().stream().sorted().map(Municipality::name).toList()),
        new Years(
            Objects.toString(content.years().from(), ""),
            Objects.toString(content.years().to(), "")),
        content.summary(),
        content.learnt(),
        content.continues(),
        new Source(content.source().text(), TypedDate.of(content.source().checkedOn())));
  }

  boolean endsBeforeItBegins() {
    return years.isBackwards();
  }

  @Nullable String earlier() {
    var slug = Typed.text(continues);
    return slug.isEmpty() ? null : slug;
  }

  private static @Nullable Integer year(@Nullable String typed) {
    return Typed.number(typed) == 0 ? null : (int) Typed.number(typed);
  }

  ProjectContent content(LocalDate checkedOn) {
    return new ProjectContent(
        Typed.text(title),
        Typed.text(who.number),
        new ProjectContent.Who(Typed.text(who.owner), Typed.text(who.partners)),
        new ProjectContent.Where(
            (int) Typed.number(where.area), Municipality.all(where.municipalities)),
        new ProjectContent.Years(year(years.from), year(years.to)),
        Typed.text(summary),
        Typed.text(learnt),
        new ProjectContent.Source(Typed.text(source.text), checkedOn),
        earlier());
  }
}
