-- 0001_create_memberships
-- schemac 1  schema 32179ffed416 -> 2ed804cf1f89  text 2ee90cb07e7f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE memberships (
  id      uuid         NOT NULL,
  user_id bigint       NOT NULL,
  team    varchar(40)  NOT NULL DEFAULT 'none',
  since   date,
  CONSTRAINT memberships_pkey PRIMARY KEY (id),
  CONSTRAINT memberships_user_id_team_key UNIQUE (user_id, team)
);

CREATE INDEX memberships_team_since_idx ON memberships (team, since DESC);
