package se.regionsormland.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.actors.ActorType;
import se.regionsormland.portal.actors.NewActor;
import se.regionsormland.portal.cases.Exchange;
import se.regionsormland.portal.conferences.Conference.ConferencePlan;
import se.regionsormland.portal.conferences.ConferenceDesk;
import se.regionsormland.portal.conferences.Conferences;
import se.regionsormland.portal.conferences.Guest;
import se.regionsormland.portal.conferences.Guest.GuestContent;
import se.regionsormland.portal.conferences.event.Invited;
import se.regionsormland.portal.conferences.event.NewPlaceLink;
import se.regionsormland.portal.conferences.matching.Grid;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.Drafts;
import se.regionsormland.portal.ideas.HandEntry;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.SenderReach.Reached;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.Submission;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.ideas.event.AddressCorrected;
import se.regionsormland.portal.ideas.event.DraftEnds;
import se.regionsormland.portal.ideas.event.NewSenderLink;
import se.regionsormland.portal.ideas.event.SenderTold;
import se.regionsormland.portal.identity.AccountAddresses;
import se.regionsormland.portal.identity.AccountLinks;
import se.regionsormland.portal.identity.Accounts;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.FactorResets;
import se.regionsormland.portal.identity.NewAccount;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.intents.event.IntentAsked;
import se.regionsormland.portal.intents.event.IntentNews;
import se.regionsormland.portal.introductions.Asker;
import se.regionsormland.portal.introductions.Introductions;
import se.regionsormland.portal.notification.post.LetterKind;
import se.regionsormland.portal.offers.OfferContent;
import se.regionsormland.portal.offers.OwnOffers;
import se.regionsormland.portal.offers.Resource;
import se.regionsormland.portal.offers.event.NewOfferLink;
import se.regionsormland.portal.offers.event.OfferToConfirm;
import se.regionsormland.portal.offers.event.OrganisationAsked;
import se.regionsormland.portal.profiles.Claims;
import se.regionsormland.portal.profiles.claim.Claim;
import se.regionsormland.portal.profiles.claim.NewClaim;
import se.regionsormland.portal.profiles.event.Claimant;
import se.regionsormland.portal.profiles.event.NewProfileLink;
import se.regionsormland.portal.region.Promise;
import se.regionsormland.portal.watching.Interest;
import se.regionsormland.portal.watching.NewWatch;
import se.regionsormland.portal.watching.Watches;
import se.regionsormland.portal.watching.event.NewWatchLink;
import se.regionsormland.portal.watching.event.Watcher;
import se.regionsormland.portal.web.FormToken;

/**
 * Anybody can type anybody's address. Whatever stands in the form besides, the letter that comes is
 * the portal's alone: nobody speaks to a stranger in the region's name.
 */
@InsideTest
@RecordApplicationEvents
class WordsToStrangersTest {

  private static final Locale SWEDISH = Locale.of("sv");
  private static final String TYPED = "kanariebudskap";
  private static final String HOSTILE =
      TYPED + "\n\n\nLäs mer på https://" + TYPED + ".example/\n\nRegionen " + TYPED;

  /** Only to who has followed a link that came to the same address. */
  private static final Set<LetterKind> TO_PROVEN =
      EnumSet.of(
          LetterKind.WATCH_NEWS,
          LetterKind.WATCH_RUNS_OUT,
          LetterKind.INTRODUCTION_ASKED,
          LetterKind.INTRODUCTION_MADE,
          LetterKind.INTRODUCTION_DECLINED,
          LetterKind.INTRODUCTION_ENDED,
          LetterKind.OFFER_ENDS,
          LetterKind.NAME_REFUSED,
          LetterKind.CLAIM_ACCEPTED,
          LetterKind.CLAIM_REFUSED,
          LetterKind.PROFILE_ASKED,
          LetterKind.MEETINGS_PROPOSED,
          LetterKind.MEETING_FELL,
          LetterKind.MEETINGS_HELD,
          LetterKind.CONFERENCE_CANCELLED);

  /** In an officer's own words, to who has written to the region. */
  private static final Set<LetterKind> BY_AN_OFFICER =
      EnumSet.of(
          LetterKind.PLACE_TAKEN_AWAY,
          LetterKind.QUESTION_ASKED,
          LetterKind.ANSWER_DELAYED,
          LetterKind.CLOCK_GOES_AGAIN,
          LetterKind.PROJECT_MADE,
          LetterKind.DATA_EXTRACT);

  private static final Set<LetterKind> TO_STAFF =
      EnumSet.of(
          LetterKind.OFFICERS_NEW_IDEA,
          LetterKind.OFFICERS_WITHDRAWN,
          LetterKind.OFFICERS_OWNER_CHOSE,
          LetterKind.OFFICERS_DAY,
          LetterKind.CHAINS_CHECKED,
          LetterKind.CHAIN_BROKEN,
          LetterKind.OWN_ROLES);

  @Autowired private Drafts drafts;
  @Autowired private Submission submission;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private Introductions introductions;
  @Autowired private OwnOffers offers;
  @Autowired private Claims claims;
  @Autowired private Watches watches;
  @Autowired private Conferences conferences;
  @Autowired private ConferenceDesk desk;
  @Autowired private Accounts accounts;
  @Autowired private AccountAddresses holders;
  @Autowired private FactorResets resets;
  @Autowired private AccountLinks links;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEvents events;
  @Autowired private ApplicationEventPublisher publisher;
  @Autowired private TransactionTemplate transactions;

  private final String stranger = UUID.randomUUID() + "@example.org";

  record Written(String kind, String subject, String body) {}

  @AfterEach
  void signOut() {
    As.nobody();
  }

  @Test
  void no_letter_to_an_address_that_is_not_proven_holds_a_word_that_was_typed() {
    draft();
    var reference = byHand();
    introductions.ask(
        introductions.idea(reference).orElseThrow(), UUID.randomUUID(), asker(), SWEDISH);
    offer();
    watches.ask(
        new NewWatch(
            UUID.randomUUID(),
            stranger,
            SWEDISH,
            new Interest(true, true, Set.of(5), Set.of(), Set.of())));
    claim();
    place();
    account();

    newLinks();
    laterLetters();

    assertThat(written())
        .allSatisfy(letter -> {
          assertThat(letter.subject()).doesNotContainIgnoringCase(TYPED);
          assertThat(letter.body()).doesNotContainIgnoringCase(TYPED);
        });
    assertThatEveryKindIsAccountedFor();
  }

  /** A new kind of letter must be tried here, or have its reason above. */
  private void assertThatEveryKindIsAccountedFor() {
    var kinds = EnumSet.noneOf(LetterKind.class);
    written().forEach(letter -> kinds.add(LetterKind.valueOf(letter.kind())));
    List.of(TO_PROVEN, BY_AN_OFFICER, TO_STAFF).forEach(kinds::addAll);
    assertThat(new TreeSet<>(kinds)).isEqualTo(new TreeSet<>(EnumSet.allOf(LetterKind.class)));
  }

  /** As the button on each page asks for them. */
  private void newLinks() {
    var subject = UUID.randomUUID();
    transactions.executeWithoutResult(_ -> {
      publisher.publishEvent(
          new NewSenderLink(subject, stranger, new SenderKey("k"), SWEDISH, true));
      publisher.publishEvent(
          new NewSenderLink(UUID.randomUUID(), stranger, new SenderKey("d"), SWEDISH, false));
      publisher.publishEvent(
          new AddressCorrected(subject, "PP-2027-0001", "", stranger, new SenderKey("k"), SWEDISH));
      publisher.publishEvent(new NewOfferLink(subject, stranger, SWEDISH, "k"));
      publisher.publishEvent(new OrganisationAsked(subject, stranger, "k"));
      publisher.publishEvent(new NewProfileLink(new Claimant(subject, stranger, SWEDISH, "k")));
      publisher.publishEvent(new NewPlaceLink(new Invited(subject, stranger, SWEDISH, "k")));
      publisher.publishEvent(new NewWatchLink(subject, new Watcher(stranger, SWEDISH, "k", null)));
    });
  }

  /** What comes of itself, weeks or months after somebody has written. */
  private void laterLetters() {
    var subject = UUID.randomUUID();
    var day = LocalDate.of(2027, 3, 8);
    var moved = new Exchange(Exchange.Kind.MEETING_MOVED, Instant.EPOCH, "", new Promise(day, day));
    var related = new Exchange(Exchange.Kind.RELATED, Instant.EPOCH, "Regionens ord.", null);
    var offered = new Exchange(Exchange.Kind.DIVISION, Instant.EPOCH, "Regionens skäl.", null);
    var completes = new Exchange(Exchange.Kind.COMPLETION, Instant.EPOCH, "Regionens fråga.", null);
    var sender = new Reached(subject, "PP-2027-0001", stranger, new SenderKey("k"), SWEDISH);
    transactions.executeWithoutResult(_ -> {
      publisher.publishEvent(new SenderTold(sender, completes));
      publisher.publishEvent(new SenderTold(sender, related));
      publisher.publishEvent(new SenderTold(sender, offered));
      publisher.publishEvent(new IntentAsked(subject, "PP-2027-0001", stranger, SWEDISH, "token"));
      for (var what : IntentNews.What.values()) {
        publisher.publishEvent(new IntentNews(sender, subject, what));
      }
      publisher.publishEvent(new DraftEnds(subject, stranger, new SenderKey("k"), SWEDISH, day));
      publisher.publishEvent(new SenderTold(sender, moved));
    });
  }

  private void draft() {
    var key = drafts.save(FormToken.fresh(), 0, content(), contact()).key();
    drafts.sendLink(key);
    submission.ask(key);
  }

  /** An officer has written it in as it came. Gives its reference. */
  private String byHand() {
    var officer = As.signIn(Role.OFFICER);
    var entry =
        new HandEntry(
            UUID.randomUUID(), Channel.MAIL, LocalDate.of(2027, 3, 1), content(), contact());
    var id = submitted.registerByHand(entry, officer);
    var reference = submitted.find(id, As.viewer(Role.OFFICER)).orElseThrow().reference();
    submitted.answer(id, SomeIdea.answer(), officer);
    As.nobody();
    return reference;
  }

  private void offer() {
    var content =
        new OfferContent(
            HOSTILE,
            ActorType.OTHER,
            Set.of(),
            List.of(5),
            Set.of(Resource.LAND),
            Set.of(),
            HOSTILE);
    offers.write(UUID.randomUUID(), content, stranger, SWEDISH);
    var token = events.stream(OfferToConfirm.class).toList().getLast().token();
    var key = offers.confirm(token).orElseThrow();
    var id = offers.find(key).orElseThrow().id();
    introductions.ask(introductions.offer(id).orElseThrow(), UUID.randomUUID(), asker(), SWEDISH);
  }

  private void claim() {
    var actor = new NewActor(HOSTILE, "", ActorType.OTHER, null, "SE");
    claims.write(
        UUID.randomUUID(),
        new NewClaim(null, actor, new Claim.Person(HOSTILE, stranger, HOSTILE)),
        SWEDISH);
  }

  private void place() {
    As.signIn(Role.OFFICER);
    var grid = new Grid(LocalTime.NOON, 20, 2, 2);
    var plan =
        new ConferencePlan(
            TYPED, LocalDate.of(2027, 5, 20), TYPED, grid, new ConferencePlan.Room(9, 9));
    var day = desk.plan(UUID.randomUUID(), plan);
    As.nobody();
    var said = new GuestContent(HOSTILE, HOSTILE, Set.of(5), Set.of(), Set.of(), HOSTILE, 2);
    conferences.signUp(
        UUID.randomUUID(),
        new Guest(UUID.randomUUID(), day, Guest.State.TO_CONFIRM, said, stranger, SWEDISH));
  }

  private void account() {
    As.signIn(Role.ADMINISTRATOR);
    accounts.invite(stranger, HOSTILE, Set.of(Role.ASSESSOR));
    resetSecondStep(stranger);
    As.nobody();
    links.forgotten(stranger);
  }

  private void resetSecondStep(String address) {
    var about = holders.holderOf(address).orElseThrow();
    resets.propose(about, administrator());
    resets.confirm(about, administrator());
  }

  private Viewer administrator() {
    var name = UUID.randomUUID() + "@example.org";
    accounts.open(new NewAccount(name, HOSTILE, HOSTILE, Set.of(Role.ADMINISTRATOR)));
    var id = holders.holderOf(name).orElseThrow();
    return new Viewer(id, HOSTILE, Set.of(Role.ADMINISTRATOR));
  }

  private Asker asker() {
    return new Asker(HOSTILE, HOSTILE, stranger, HOSTILE, HOSTILE);
  }

  private Contact contact() {
    return new Contact(HOSTILE, HOSTILE, stranger, HOSTILE);
  }

  private static IdeaContent content() {
    return SomeIdea.of(
        HOSTILE,
        HOSTILE,
        HOSTILE,
        null,
        Set.of(Need.PARTNER),
        null,
        false,
        null,
        Set.of(),
        HOSTILE,
        true,
        HOSTILE);
  }

  private List<Written> written() {
    return jdbc.sql("SELECT kind, subject, body FROM letter WHERE recipient = :to")
        .param("to", stranger)
        .query(Written.class)
        .list();
  }
}
