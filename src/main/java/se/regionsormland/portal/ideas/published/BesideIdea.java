package se.regionsormland.portal.ideas.published;

/** What a module that builds on ideas shows on a public idea's page, under a name in the model. */
public interface BesideIdea {

  String name();

  /** A value, of no language: the page is the same while this is equal. */
  Object of(PublicIdea idea);
}
