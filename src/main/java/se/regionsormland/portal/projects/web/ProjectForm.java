package se.regionsormland.portal.projects.web;

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
    @OneLine(max = 60, message = "{projects.form.number.long}") @Nullable String number,
    @OneLine(max = 200, message = "{projects.form.owner.long}") @Nullable String owner,
    @Lines(max = 1000, message = "{projects.form.partners.long}") @Nullable String partners,
    @NotBlank(message = "{projects.form.area.missing}")
        @WholeNumber(from = 1, to = 7, message = "{projects.form.area.missing}")
        @Nullable String area,
    @Nullable List<String> municipalities,
    @WholeNumber(from = 1990, to = 2099, message = "{projects.form.yearFrom.wrong}")
        @Nullable String yearFrom,
    @WholeNumber(from = 1990, to = 2099, message = "{projects.form.yearTo.wrong}")
        @Nullable String yearTo,
    @NotBlank(message = "{projects.form.summary.missing}")
        @Lines(max = 4000, message = "{projects.form.summary.long}")
        @Nullable String summary,
    @Lines(max = 4000, message = "{projects.form.learnt.long}") @Nullable String learnt,
    @NotBlank(message = "{projects.form.source.missing}")
        @Lines(max = 1000, message = "{projects.form.source.long}")
        @Nullable String source,
    TypedDate checked,
    @Nullable String continues) {

  ProjectForm {
    checked = TypedDate.orNone(checked);
  }

  static ProjectForm empty(LocalDate today) {
    return new ProjectForm(
        "0", "", "", "", "", "", null, "", "", "", "", "", TypedDate.of(today), "");
  }

  static ProjectForm of(Project project) {
    var content = project.content();
    return new ProjectForm(
        String.valueOf(project.version()),
        content.title(),
        content.number(),
        content.owner(),
        content.partners(),
        text(content.area()),
        content.municipalities().stream().sorted().map(Municipality::name).toList(),
        Objects.toString(content.yearFrom(), ""),
        Objects.toString(content.yearTo(), ""),
        content.summary(),
        content.learnt(),
        content.source(),
        TypedDate.of(content.checkedOn()),
        content.continues());
  }

  private static String text(int number) {
    return String.valueOf(number);
  }

  boolean endsBeforeItBegins() {
    long to = Typed.number(yearTo);
    return to > 0 && to < Typed.number(yearFrom);
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
        Typed.text(number),
        Typed.text(owner),
        Typed.text(partners),
        (int) Typed.number(area),
        Municipality.all(municipalities),
        year(yearFrom),
        year(yearTo),
        Typed.text(summary),
        Typed.text(learnt),
        Typed.text(source),
        checkedOn,
        earlier());
  }
}
