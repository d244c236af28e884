package se.regionsormland.portal.group.web;

import se.regionsormland.portal.web.TypedDate;

/** The last day of an appointment that ends before its time. */
record EndForm(TypedDate last) {

  EndForm {
    last = TypedDate.orNone(last);
  }
}
