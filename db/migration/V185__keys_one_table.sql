-- What is opened by a link: one table of keys, each known by its hash alone. Links that were given
-- hold as they did; those that had no end get one, counted from now and anew from each use.
CREATE TABLE given_key (
    hash         bytea PRIMARY KEY,
    kind         text        NOT NULL,
    subject      uuid        NOT NULL, -- an idea, an offer, a watch, an introduction or an account
    by_letter    boolean     NOT NULL, -- it holds no longer than the address that the letter went to
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    last_used_at timestamptz,
    revoked_at   timestamptz
);

CREATE INDEX given_key_of ON given_key (subject, kind);

INSERT INTO given_key (hash, kind, subject, by_letter, created_at, expires_at)
SELECT key_hash, 'IDEA', idea_id, by_letter, created_at, now() + interval '730 days' FROM idea_key
UNION ALL
SELECT key_hash, 'OFFER', offer_id, true, created_at, now() + interval '730 days' FROM offer_key
UNION ALL
SELECT key_hash, 'WATCH', watch_id, true, created_at, now() + interval '730 days' FROM watch_key
UNION ALL
SELECT confirm_hash, 'WATCH_CONFIRMATION', id, true, created_at, created_at + interval '7 days'
FROM watch WHERE confirm_hash IS NOT NULL
UNION ALL
SELECT token_hash, 'INTRODUCTION', id, true, coalesce(asked_at, expires_at), now() + interval '730 days'
FROM introduction WHERE token_hash IS NOT NULL
UNION ALL
SELECT token_hash, 'IDEA_CONFIRMATION', idea_id, true, least(expires_at, now()), expires_at
FROM idea_confirmation
UNION ALL
SELECT decode(token_hash, 'hex'), 'ACCOUNT_OPENED', account_id, true, least(expires_at, now()), expires_at
FROM account_link WHERE used_at IS NULL;

DROP TABLE idea_key, idea_confirmation, offer_key, watch_key, account_link;
ALTER TABLE watch DROP COLUMN confirm_hash;
ALTER TABLE introduction DROP COLUMN token_hash;
ALTER TABLE introduction ADD CONSTRAINT erased_says_nothing CHECK (
    erased_at IS NULL OR name || organisation || email || telephone || reason = '');
