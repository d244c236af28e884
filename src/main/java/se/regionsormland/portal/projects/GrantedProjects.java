package se.regionsormland.portal.projects;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.cases.event.CaseBecameProject;
import se.regionsormland.portal.ideas.OpenCase;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.ideas.published.PublicIdea;
import se.regionsormland.portal.ideas.published.PublicIdeas;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.requests.Decisions;
import se.regionsormland.portal.requests.RequestChain;
import se.regionsormland.portal.web.NotFound;

/**
 * What was asked for and granted becomes a project: an officer makes it, from words that everybody
 * may read already and from what she noted of the decision. The request, its idea and the project
 * lead to each other.
 */
@Service
@Transactional
public class GrantedProjects {

  private final SubmittedIdeas ideas;
  private final PublicIdeas shown;
  private final Decisions decisions;
  private final RequestChain requests;
  private final GrantedWords words;
  private final ProjectRows rows;
  private final ProjectWriter writer;
  private final OriginRows origins;
  private final List<GoesOnFrom> known;
  private final CaseLog caseLog;
  private final ApplicationEventPublisher events;

  GrantedProjects(
      SubmittedIdeas ideas,
      PublicIdeas shown,
      Decisions decisions,
      RequestChain requests,
      GrantedWords words,
      ProjectRows rows,
      ProjectWriter writer,
      OriginRows origins,
      List<GoesOnFrom> known,
      CaseLog caseLog,
      ApplicationEventPublisher events) {
    this.ideas = ideas;
    this.shown = shown;
    this.decisions = decisions;
    this.requests = requests;
    this.words = words;
    this.rows = rows;
    this.writer = writer;
    this.origins = origins;
    this.known = known;
    this.caseLog = caseLog;
    this.events = events;
  }

  /** The project that a request became already. */
  @ForOfficers
  @Transactional(readOnly = true)
  public Optional<String> of(String reference, Viewer viewer) {
    return origins.of(granted(reference, viewer).id());
  }

  /**
   * To begin from. Of what the sender has written there is only what everybody may read.
   *
   * @throws NotFound where nothing has been granted of it
   */
  @ForOfficers
  @Transactional(readOnly = true)
  public ProjectContent proposed(String reference, Viewer viewer) {
    var request = granted(reference, viewer);
    return words.of(
        request,
        decisions.grants(reference, viewer),
        shown(request.id()).orElse(null),
        requests.of(request.id(), viewer).stream()
            .flatMap(link ->
                known.stream().flatMap(one -> one.project(link.idea().id(), viewer).stream()))
            .findFirst()
            .orElse(null));
  }

  /**
   * One request becomes one project, however often it is sent.
   *
   * @return its slug
   * @throws NotFound as above
   */
  @ForOfficers
  public String make(String reference, UUID id, ProjectContent content, Viewer viewer) {
    var request = granted(reference, viewer);
    caseLog.hold(request.id());
    return origins.of(request.id()).orElseGet(() -> makeFirst(request, id, content, viewer));
  }

  private String makeFirst(SubmittedIdea request, UUID id, ProjectContent content, Viewer viewer) {
    var slug = writer.add(id, content);
    origins.add(id, request.id());
    caseLog.add(request.id(), DoneBy.of(viewer), Act.PROJECT_MADE, slug);
    if (request.contact().hasEmail()) {
      caseLog.add(request.id(), DoneBy.of(viewer), Act.PROJECT_TOLD, "");
      events.publishEvent(
          new CaseBecameProject(
              Subject.idea(request.id()), content.title(), content.number(), "/projekt/" + slug));
    }
    return slug;
  }

  private SubmittedIdea granted(String reference, Viewer viewer) {
    if (decisions.grants(reference, viewer).isEmpty()) {
      throw new NotFound();
    }
    return decisions.read(reference, viewer);
  }

  /** The idea, its requests and what they became; what is closed to the viewer is not there. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public Chain chainOf(OpenCase open) {
    var chain = requests.of(open);
    var became = origins.of(chain.stream().map(link -> link.idea().id()).toList());
    var projects =
        rows.withSlugs(became.values()).stream()
            .collect(Collectors.toMap(Project::slug, Function.identity()));
    var links =
        chain.stream()
            .flatMap(link ->
                Stream.concat(
                    Stream.of(named(link)),
                    Stream.ofNullable(became.get(link.idea().id()))
                        .map(projects::get)
                        .map(GrantedProjects::named)))
            .toList();
    return new Chain(links, became.containsKey(open.id()));
  }

  private static ChainLink named(RequestChain.Link link) {
    var idea = link.idea();
    return new ChainLink(
        link.isRequest() ? ChainLink.What.REQUEST : ChainLink.What.IDEA,
        idea.reference() + " " + idea.called(),
        "/arenden/" + idea.reference());
  }

  private static ChainLink named(Project project) {
    return new ChainLink(
        ChainLink.What.PROJECT,
        (project.content().number() + " " + project.title()).strip(),
        "/projekt/" + project.slug());
  }

  /** For everybody; the case for a viewer to whom it is open. */
  @Transactional(readOnly = true)
  public Origin originOf(String slug, @Nullable Viewer viewer) {
    return origins
        .request(slug)
        .map(request ->
            new Origin(
                Optional.ofNullable(request.shown()).flatMap(shown::find).orElse(null),
                caseOf(request.id(), viewer)))
        .orElse(Origin.UNKNOWN);
  }

  private Optional<PublicIdea> shown(UUID request) {
    return origins.shown(request).flatMap(shown::find);
  }

  private @Nullable String caseOf(UUID request, @Nullable Viewer viewer) {
    return viewer == null || !(viewer.is(Role.OFFICER) || viewer.is(Role.ASSESSOR))
        ? null
        : ideas.find(request, viewer).map(SubmittedIdea::reference).orElse(null);
  }
}
