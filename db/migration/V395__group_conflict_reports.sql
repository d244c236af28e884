-- What a sender has said of somebody's conflict of interest. Whoever decides reads it, and asks or not.
CREATE TABLE conflict_report (
    id          uuid        PRIMARY KEY,
    subject_id  uuid        NOT NULL,
    words       text        NOT NULL,
    reported_at timestamptz NOT NULL
);

-- The same twice is one.
CREATE UNIQUE INDEX conflict_report_once ON conflict_report (subject_id, md5(words));
