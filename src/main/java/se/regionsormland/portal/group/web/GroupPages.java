package se.regionsormland.portal.group.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.group.Appointment;
import se.regionsormland.portal.group.Appointments;
import se.regionsormland.portal.group.MemberFunction;
import se.regionsormland.portal.group.PublicMembers;
import se.regionsormland.portal.identity.Colleagues;
import se.regionsormland.portal.identity.Colleagues.Colleague;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.Option;
import se.regionsormland.portal.web.TypedDate;

/** What the pages about the group show beside their forms. */
@Component
class GroupPages {

  private final Appointments appointments;
  private final Colleagues colleagues;
  private final Catalogue catalogue;
  private final PublicMembers publicMembers;
  private final Clock clock;

  GroupPages(
      Appointments appointments,
      Colleagues colleagues,
      Catalogue catalogue,
      PublicMembers publicMembers,
      Clock clock) {
    this.appointments = appointments;
    this.colleagues = colleagues;
    this.catalogue = catalogue;
    this.publicMembers = publicMembers;
    this.clock = clock;
  }

  String all(Viewer viewer, Model model) {
    model.addAttribute("members", lines(viewer));
    return "group/members";
  }

  String one(UUID id, Viewer viewer, Model model) {
    var line =
        lines(viewer).stream()
            .filter(one -> one.appointment().id().equals(id))
            .findAny()
            .orElseThrow(NotFound::new);
    model.addAttribute("member", line);
    model.addAttribute("one", line.appointment());
    model.addAttribute("named", publicMembers.isNamed(id));
    model.addAttribute("areaNames", catalogue.areaNames());
    model.addAttribute("notesAbsence", line.own() || viewer.is(Role.OFFICER) || mayEnd(viewer));
    model.addAttribute("ends", mayEnd(viewer));
    model.asMap().putIfAbsent("absenceForm", AbsenceForm.of(line.appointment().absence()));
    model.asMap().putIfAbsent("endForm", new EndForm(TypedDate.NONE));
    return "group/member";
  }

  String appoint(Model model) {
    model.addAttribute("people", chosen("", people()));
    model.addAttribute("functions", Option.all(MemberFunction.values(), "group.function."));
    model.addAttribute("substitutable", chosen("", people()));
    model.addAttribute(
        "employments", Option.all(AppointmentForm.Employment.values(), "group.employment."));
    model.addAttribute("areas", catalogue.areas());
    return "group/appoint";
  }

  List<Integer> areas() {
    return catalogue.strategy().areaNumbers();
  }

  private static boolean mayEnd(Viewer viewer) {
    return viewer.is(Role.ADMINISTRATOR);
  }

  private List<MemberLine> lines(Viewer viewer) {
    var names =
        colleagues.readingCases().stream()
            .collect(Collectors.toMap(Colleague::id, Colleague::name));
    return appointments.current().stream()
        .map(one -> line(one, names, viewer))
        .sorted(
            Comparator.comparing((MemberLine one) -> one.appointment().what().function())
                .thenComparing(MemberLine::name))
        .toList();
  }

  private MemberLine line(Appointment one, Map<UUID, String> names, Viewer viewer) {
    var today = SwedishTime.today(clock);
    var what = one.what();
    return new MemberLine(
        one,
        names.getOrDefault(what.account(), ""),
        names.getOrDefault(Objects.requireNonNullElse(what.substitutes(), what.account()), ""),
        what.account().equals(viewer.id()),
        one.isInForce(today),
        one.isAbsent(today));
  }

  private List<Option> people() {
    return colleagues.readingCases().stream()
        .map(one -> Option.plain(one.id().toString(), one.name()))
        .toList();
  }

  private static List<Option> chosen(String none, List<Option> people) {
    return Option.of(none, "group.appoint.choose").before(people);
  }
}
