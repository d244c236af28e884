-- Introductions: somebody asks to meet whoever is behind an idea, and neither sees the other's address
-- before both have said yes. The one who asks says so by a link in a letter; only its hash is kept.
CREATE TABLE introduction (
    id           uuid PRIMARY KEY,
    kind         text        NOT NULL CHECK (kind IN ('IDEA', 'OFFER')),
    subject      uuid        NOT NULL, -- the idea, or the offer
    state        text        NOT NULL CHECK (state IN ('TO_CONFIRM', 'WAITING', 'AGREED', 'DECLINED', 'ENDED')),
    form         uuid        NOT NULL, -- sent twice, it is asked once
    token_hash   bytea UNIQUE,
    expires_at   timestamptz NOT NULL, -- of the letter's link, for as long as it is not followed

    name         text        NOT NULL,
    organisation text        NOT NULL,
    email        text        NOT NULL,
    telephone    text        NOT NULL,
    reason       text        NOT NULL,
    language     text        NOT NULL CHECK (language IN ('sv', 'en')),

    asked_at     timestamptz, -- when the link was followed
    closed_at    timestamptz,
    erased_at    timestamptz,

    CONSTRAINT open_until_closed CHECK ((closed_at IS NULL) = (state IN ('TO_CONFIRM', 'WAITING'))),
    CONSTRAINT unasked_until_confirmed CHECK ((asked_at IS NULL) = (state = 'TO_CONFIRM')),
    CONSTRAINT erased_says_nothing CHECK (
        erased_at IS NULL OR (name || organisation || email || telephone || reason = '' AND token_hash IS NULL))
);

-- The same person asks for the same thing once.
CREATE UNIQUE INDEX introduction_once ON introduction (subject, lower(email)) WHERE erased_at IS NULL;
CREATE INDEX introduction_of ON introduction (subject, asked_at);
CREATE INDEX introduction_kept ON introduction (coalesce(closed_at, asked_at, expires_at)) WHERE erased_at IS NULL;
