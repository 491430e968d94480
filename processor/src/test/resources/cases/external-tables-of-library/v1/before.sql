CREATE TABLE plans (id bigint PRIMARY KEY);
CREATE TABLE accounts (id bigint PRIMARY KEY, name text, plan_id bigint REFERENCES plans);
CREATE TABLE members (
  account_id bigint REFERENCES accounts,
  login varchar(20) COLLATE "C",
  seat int NOT NULL,
  PRIMARY KEY (account_id, login)
);
CREATE UNIQUE INDEX members_seat ON members (seat);
