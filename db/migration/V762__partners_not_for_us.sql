-- A suggestion that one of the two has said no to: neither is told of the other again. Public names alone.
CREATE TABLE suggestion_refused (
    reference text        NOT NULL, -- the idea's
    slug      text        NOT NULL, -- the organisation's
    by_side   text        NOT NULL CHECK (by_side IN ('IDEA', 'ACTOR')),
    at        timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (reference, slug, by_side)
);

CREATE INDEX suggestion_refused_of ON suggestion_refused (slug);
