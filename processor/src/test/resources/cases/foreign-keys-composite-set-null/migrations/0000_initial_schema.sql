-- 0000_initial_schema
-- schemac 1  schema (empty) -> d500d8046531  text 0ab5a57236ef
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE members (
  tenant_id bigint  NOT NULL,
  user_id   bigint  NOT NULL,
  CONSTRAINT members_pkey PRIMARY KEY (tenant_id, user_id)
);

CREATE TABLE tasks (
  id          bigint  NOT NULL,
  tenant_id   bigint  NOT NULL,
  assignee_id bigint,
  CONSTRAINT tasks_pkey PRIMARY KEY (id)
);
