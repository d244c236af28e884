-- What organisations offer and seek, in their own words. Shown when the link in a letter has been followed,
-- for a year at a time. Whoever has a key of it can change and remove it; only the keys' hashes are kept.
CREATE TABLE offer (
    id             uuid PRIMARY KEY,
    state          text        NOT NULL CHECK (state IN ('TO_CONFIRM', 'SHOWN', 'REMOVED')),
    form           uuid        NOT NULL UNIQUE, -- sent twice, it is one
    organisation   text        NOT NULL,
    type           text        NOT NULL,
    municipalities text[]      NOT NULL, -- none: the whole county
    areas          int[]       NOT NULL CHECK (cardinality(areas) > 0),
    offers         text[]      NOT NULL,
    seeks          text[]      NOT NULL,
    sentence       text        NOT NULL,
    words          text        NOT NULL, -- what it is found by, in small letters
    email          text        NOT NULL, -- never shown
    language       text        NOT NULL CHECK (language IN ('sv', 'en')),
    created_at     timestamptz NOT NULL,
    shown_since    timestamptz,
    shown_until    timestamptz,
    reminded_at    timestamptz,
    hidden         boolean     NOT NULL DEFAULT false, -- by an officer, with a reason in the history
    CONSTRAINT offers_or_seeks CHECK (state = 'REMOVED' OR cardinality(offers) + cardinality(seeks) > 0),
    CONSTRAINT shown_has_times CHECK (state <> 'SHOWN' OR (shown_since IS NOT NULL AND shown_until IS NOT NULL)),
    CONSTRAINT removed_has_no_address CHECK (state <> 'REMOVED' OR email = '')
);

CREATE INDEX offer_shown ON offer (shown_since DESC, id DESC) WHERE state = 'SHOWN' AND NOT hidden;

CREATE TABLE offer_key (
    key_hash   bytea PRIMARY KEY,
    offer_id   uuid        NOT NULL REFERENCES offer (id) ON DELETE CASCADE,
    created_at timestamptz NOT NULL
);

CREATE INDEX offer_key_of ON offer_key (offer_id);

-- Who did what with it when. Lines are added, never changed.
CREATE TABLE offer_history (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    offer_id uuid        NOT NULL,
    at       timestamptz NOT NULL,
    by_name  text        NOT NULL,
    act      text        NOT NULL CHECK (act IN ('SHOWN', 'CHANGED', 'KEPT', 'REMOVED', 'HIDDEN', 'UNHIDDEN')),
    reason   text        NOT NULL
);

CREATE INDEX offer_history_of ON offer_history (offer_id, id);

-- What everybody may read: the address is not in it.
CREATE VIEW public_offer AS
SELECT id, organisation, type, municipalities, areas, offers, seeks, sentence, words, shown_since, shown_until
FROM offer
WHERE state = 'SHOWN' AND NOT hidden;
