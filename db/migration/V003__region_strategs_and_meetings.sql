-- What the region has set: whom to talk to per intervention area (0 is the fallback for all),
-- how many working days a first answer may take, and when the assessment group meets.
CREATE TABLE strateg (
    area      int  PRIMARY KEY CHECK (area BETWEEN 0 AND 7),
    name      text NOT NULL,
    telephone text NOT NULL,
    email     text NOT NULL
);

CREATE TABLE group_meeting (
    held_on date PRIMARY KEY
);

CREATE TABLE region_setting (
    only_one       boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    answer_days    int NOT NULL CHECK (answer_days BETWEEN 1 AND 60)
);

INSERT INTO region_setting (answer_days) VALUES (10);
