/** The pages of attachments, for who sends them and for who reads them. */
@NullMarked
package se.regionsormland.portal.attachments.web;

import org.jspecify.annotations.NullMarked;
