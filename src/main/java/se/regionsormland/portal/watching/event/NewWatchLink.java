package se.regionsormland.portal.watching.event;

import java.util.UUID;

/** Whoever watches wants another link, by letter. */
public record NewWatchLink(UUID watchId, Watcher to) {}
