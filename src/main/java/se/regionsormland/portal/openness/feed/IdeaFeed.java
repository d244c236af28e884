package se.regionsormland.portal.openness.feed;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.ideas.published.IdeaMeasures;
import se.regionsormland.portal.ideas.published.PublicIdea;
import se.regionsormland.portal.ideas.published.PublicIdeaFilter;
import se.regionsormland.portal.ideas.published.PublicIdeas;
import se.regionsormland.portal.ideas.published.ShownIdea;
import se.regionsormland.portal.shared.County;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.web.Links;

/** The latest public ideas. One that is hidden or withdrawn is gone the next time it is read. */
@Component
class IdeaFeed {

  private static final String PATH = "/floden/projektideer.atom";
  private static final int LATEST = 50;

  private final PublicIdeas ideas;
  private final IdeaMeasures measures;
  private final Catalogue catalogue;
  private final Links links;
  private final MessageSourceAccessor messages;

  IdeaFeed(
      PublicIdeas ideas,
      IdeaMeasures measures,
      Catalogue catalogue,
      Links links,
      MessageSource messages) {
    this.ideas = ideas;
    this.measures = measures;
    this.catalogue = catalogue;
    this.links = links;
    this.messages = new MessageSourceAccessor(messages, Languages.SWEDISH);
  }

  Feed of(FeedFilter filter) {
    var area = filter.area(catalogue.strategy());
    var measure = filter.measure(catalogue.strategy());
    var query = filter.query();
    return new Feed(
        Feed.tag("floden/projektideer" + query),
        title(area, measure, filter),
        links.to(PATH + query),
        links.to("/projektideer" + query),
        entries(
            new PublicIdeaFilter(
                area.map(InterventionArea::number).orElse(null),
                filter.municipality().orElse(null),
                null,
                ""),
            measure));
  }

  private List<Feed.Entry> entries(PublicIdeaFilter filter, Optional<Measure> measure) {
    Predicate<PublicIdea> wanted =
        idea -> measure.map(one -> measures.of(idea).contains(one)).orElse(true);
    return ideas.latest(filter, wanted, LATEST).stream().map(this::entry).toList();
  }

  private Feed.Entry entry(ShownIdea shown) {
    var idea = shown.idea();
    var places = idea.places().isEmpty() ? "" : "\n" + idea.places();
    return new Feed.Entry(
        Feed.tag("projektideer/" + idea.reference()),
        idea.title(),
        "Den som har skickat idén",
        links.to("/projektideer/" + idea.reference()),
        shown.since(),
        shown.since(),
        idea.title() + "\n" + idea.summary() + places + "\n" + messages.getMessage("ideas.named"));
  }

  private static String title(
      Optional<InterventionArea> area, Optional<Measure> measure, FeedFilter filter) {
    return "Projektidéer i "
        + County.ours().name()
        + area.map(one -> ", insatsområde " + one.number() + " " + one.name()).orElse("")
        + measure.map(one -> ", nära åtgärd " + one.number()).orElse("")
        + filter.municipality().map(one -> ", " + one.displayName()).orElse("");
  }
}
