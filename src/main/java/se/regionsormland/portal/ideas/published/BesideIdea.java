package se.regionsormland.portal.ideas.published;

/** What a module that builds on ideas shows on a public idea's page, under a name in the model. */
public interface BesideIdea {

  String name();

  Object of(PublicIdea idea);
}
