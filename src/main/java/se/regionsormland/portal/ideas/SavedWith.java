package se.regionsormland.portal.ideas;

import java.util.UUID;

/**
 * What a module that builds on ideas keeps of one and saves with it: the same text is the same only
 * if this is, and what is changed is changed in one transaction.
 */
public interface SavedWith {

  SavedWith NOTHING =
      new SavedWith() {
        @Override
        public boolean isSaved(UUID idea) {
          return true;
        }

        @Override
        public void save(UUID idea) {}
      };

  /** Whether just this is kept of the idea already. */
  boolean isSaved(UUID idea);

  /** Never of an idea that has been sent. */
  void save(UUID idea);
}
