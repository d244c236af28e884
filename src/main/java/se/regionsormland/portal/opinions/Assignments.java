package se.regionsormland.portal.opinions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.cases.CaseRecords;
import se.regionsormland.portal.group.Member;
import se.regionsormland.portal.group.MemberFunction;
import se.regionsormland.portal.group.Members;
import se.regionsormland.portal.group.conflicts.Conflict;
import se.regionsormland.portal.group.conflicts.Conflicts;
import se.regionsormland.portal.ideas.OpenCase;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.identity.Colleagues;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.records.RecordGuard;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.shared.WorkingDays;

/**
 * Which members look at a case: officers, chair and secretary settle it, the portal proposes and
 * says why.
 */
@Service
@Transactional
public class Assignments {

  private static final int USUAL = 5;

  /** Who is not in question, then who knows the area, then who has least to look at. */
  private static final Comparator<Candidate> CLOSEST =
      Comparator.comparing(Candidate::asked)
          .thenComparing(one -> !one.area())
          .thenComparingInt(Candidate::load);

  private final CaseDesk desk;
  private final AssignmentRows rows;
  private final Members group;
  private final Colleagues colleagues;
  private final Conflicts conflicts;
  private final CaseRecords records;
  private final RecordGuard guard;
  private final CaseLog caseLog;
  private final Clock clock;

  Assignments(
      CaseDesk desk,
      AssignmentRows rows,
      Members group,
      Colleagues colleagues,
      Conflicts conflicts,
      CaseRecords records,
      RecordGuard guard,
      CaseLog caseLog,
      Clock clock) {
    this.desk = desk;
    this.rows = rows;
    this.group = group;
    this.colleagues = colleagues;
    this.conflicts = conflicts;
    this.records = records;
    this.guard = guard;
    this.caseLog = caseLog;
    this.clock = clock;
  }

  @ForCaseWorkers
  @Transactional(readOnly = true)
  public Assigned of(String reference, Viewer viewer) {
    return rows.of(desk.read(reference, viewer).id());
  }

  @ForCaseWorkers
  @Transactional(readOnly = true)
  public Assigned of(OpenCase open) {
    return rows.of(open.id());
  }

  /** Who could look at it, closest at hand first; nobody for whom a conflict of interest stands. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public List<Candidate> candidates(String reference, Viewer viewer) {
    var open = desk.openToSettle(reference, viewer);
    var areas = open.idea().areas();
    var asked = conflicts.in(open);
    var loads = rows.loads(viewer);
    var members =
        members()
            .filter(one -> about(asked, one.account()).noneMatch(Assignments::stands))
            .toList();
    var opened = guard.opensTo(members.stream().map(Member::account).toList(), open.id());
    return members.stream()
        .map(one ->
            new Candidate(
                one.account(),
                one.name(),
                loads.getOrDefault(one.account(), 0),
                about(asked, one.account()).anyMatch(conflict -> conflict.decided() == null),
                one.areas().stream().anyMatch(areas::contains),
                opened.contains(one.account())))
        .sorted(CLOSEST)
        .toList();
  }

  /** Five working days, but in time for what was promised the sender, and never today. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public LocalDate proposedDue(String reference, Viewer viewer) {
    var open = desk.openToSettle(reference, viewer);
    var promised = records.correspondence(open.opened()).inForce().firstAnswerBy();
    var today = SwedishTime.today(clock);
    var usual = WorkingDays.after(today, USUAL);
    var soon = promised.isBefore(usual) ? promised : usual;
    return soon.isAfter(today) ? soon : WorkingDays.after(today, 1);
  }

  /**
   * Settles who looks at it. Whoever has answered keeps her place, and who cannot look at it is not
   * put there.
   *
   * @return false where the case is closed
   */
  @ForCaseWorkers
  public boolean settle(String reference, Settling wanted, Viewer viewer) {
    var idea = desk.heldToSettle(reference, viewer);
    if (!CaseDesk.isOpen(idea)) {
      return false;
    }
    boolean changed = rows.move(idea.id(), wanted.due());
    for (var member : wanted.taken()) {
      changed |= rows.remove(idea.id(), member);
    }
    for (var member : put(reference, wanted, viewer)) {
      changed |= rows.add(CaseDesk.subject(idea), member, wanted.due(), viewer);
    }
    if (changed) {
      caseLog.add(idea.id(), DoneBy.of(viewer), Act.ASSIGNED, inWords(idea));
    }
    return true;
  }

  private String inWords(SubmittedIdea idea) {
    return rows.of(idea.id()).all().stream()
        .map(one -> one.name() + " (" + SwedishTime.longDate(one.due(), Languages.SWEDISH) + ")")
        .collect(Collectors.joining(", "));
  }

  private List<Candidate> put(String reference, Settling wanted, Viewer viewer) {
    return candidates(reference, viewer).stream()
        .filter(one -> wanted.put().contains(one.id()))
        .toList();
  }

  private static Stream<Conflict> about(List<Conflict> asked, UUID person) {
    return asked.stream().filter(one -> one.person().equals(person));
  }

  private static boolean stands(Conflict one) {
    var decided = one.decided();
    return decided != null && decided.what().stands();
  }

  /** Who is in the group and here today; as long as nobody is appointed, whoever reads cases. */
  private Stream<Member> members() {
    var appointed = group.today();
    return appointed.isEmpty()
        ? colleagues.readingCases().stream()
            .map(one ->
                new Member(
                    one.id(),
                    one.name(),
                    MemberFunction.MEMBER,
                    null,
                    List.of(),
                    List.of(),
                    false,
                    false))
        : appointed.stream().filter(one -> !one.absent());
  }

  /**
   * Somebody who could look at a case, and what speaks for it: how many she already has to look at,
   * that nobody has asked whether she has a conflict of interest, that it is in an area of hers,
   * and that it is open to her.
   */
  public record Candidate(
      UUID id, String name, int load, boolean asked, boolean area, boolean opened) {}

  /**
   * Who is to look at a case from now on, and who no longer; {@code due} is the last day for all
   * who have not answered.
   */
  public record Settling(Set<UUID> put, Set<UUID> taken, LocalDate due) {

    public Settling {
      put = Set.copyOf(put);
      taken = Set.copyOf(taken);
    }
  }
}
