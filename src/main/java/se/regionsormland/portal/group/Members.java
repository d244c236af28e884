package se.regionsormland.portal.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.Colleagues;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.shared.SwedishTime;

/**
 * Who is in the group. Whoever has lost her account or the role that reads cases is not, whatever
 * her appointment says.
 */
@Component
@Transactional(readOnly = true)
public class Members {

  private final AppointmentRows rows;
  private final Colleagues colleagues;
  private final Clock clock;

  Members(AppointmentRows rows, Colleagues colleagues, Clock clock) {
    this.rows = rows;
    this.colleagues = colleagues;
    this.clock = clock;
  }

  /**
   * In SQL, for a list's own statement: the areas of the person {@code :reader} on {@code :today}.
   */
  public static String areasOfReader() {
    return """
    SELECT unnest(one.areas) FROM group_member one
    WHERE one.account_id = :reader AND :today BETWEEN one.from_day AND one.to_day
    """;
  }

  /** On a day in Sweden; chair first, then secretary, members, substitutes, each by name. */
  public List<Member> inForce(LocalDate day) {
    var names =
        colleagues.readingCases().stream()
            .collect(Collectors.toMap(Colleagues.Colleague::id, Colleagues.Colleague::name));
    return rows.from(day).stream()
        .filter(one -> one.isInForce(day))
        .flatMap(one -> member(one, names, day).stream())
        .sorted(
            Comparator.comparing(Member::function).thenComparing(Member::name, Languages.inOrder()))
        .toList();
  }

  public List<Member> today() {
    return inForce(SwedishTime.today(clock));
  }

  /** Is chair or secretary today. */
  public boolean isDecider(Viewer viewer) {
    return appointment(viewer).filter(one -> one.what().function().decides()).isPresent();
  }

  /** Settles for the group who looks at a case and what it says: officers, chair, secretary. */
  public boolean settles(Viewer viewer) {
    return viewer.is(Role.OFFICER) || isDecider(viewer);
  }

  /** Is in the group today, as whatever. */
  public boolean isMember(Viewer viewer) {
    return appointment(viewer).isPresent();
  }

  private Optional<Appointment> appointment(Viewer viewer) {
    if (!viewer.is(Role.OFFICER) && !viewer.is(Role.ASSESSOR)) {
      return Optional.empty();
    }
    var today = SwedishTime.today(clock);
    return rows.from(today).stream()
        .filter(one -> one.isInForce(today) && one.what().account().equals(viewer.id()))
        .findAny();
  }

  private static Optional<Member> member(Appointment one, Map<UUID, String> names, LocalDate day) {
    var what = one.what();
    return Optional.ofNullable(names.get(what.account()))
        .map(name ->
            new Member(
                what.account(),
                name,
                what.function(),
                what.substitutes(),
                what.areas(),
                what.organisations(),
                one.isAbsent(day),
                one.named()));
  }
}
