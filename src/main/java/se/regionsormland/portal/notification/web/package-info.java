/** The outbox for administrators, and the demo's mailbox. */
@NullMarked
package se.regionsormland.portal.notification.web;

import org.jspecify.annotations.NullMarked;
