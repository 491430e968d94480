/**
 * The annotations that make Java classes a PostgreSQL schema. An ordinary compile with schemac's
 * processor reads them and writes the SQL migration from the last schema to this one.
 *
 * <p>A whole table in Java:
 *
 * <pre>{@code
 * @Table("projects")
 * @Unique({"tenant_id", "slug"})
 * class Project {
 *   @PrimaryKey
 *   @Column(identity = Identity.ALWAYS)
 *   long id;
 *
 *   @ForeignKey(Tenant.class)
 *   @Column(nullable = false)
 *   UUID tenantId;
 *
 *   @Column(length = 63, nullable = false)
 *   String slug;
 *
 *   @Check("budget >= 0")
 *   @Column(precision = 12, scale = 2)
 *   BigDecimal budget;
 *
 *   @Index
 *   @Column(nullable = false, defaultSql = "now()")
 *   Instant createdAt;
 * }
 * }</pre>
 *
 * and the SQL it gives:
 *
 * <pre>{@code
 * CREATE TABLE projects (
 *   id         bigint         NOT NULL GENERATED ALWAYS AS IDENTITY,
 *   tenant_id  uuid           NOT NULL,
 *   slug       varchar(63)    NOT NULL,
 *   budget     numeric(12,2),
 *   created_at timestamptz    NOT NULL DEFAULT now(),
 *   CONSTRAINT projects_pkey PRIMARY KEY (id),
 *   CONSTRAINT projects_tenant_id_slug_key UNIQUE (tenant_id, slug),
 *   CONSTRAINT projects_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants (id),
 *   CONSTRAINT projects_budget_check CHECK (budget >= 0)
 * );
 *
 * CREATE INDEX projects_created_at_idx ON projects (created_at);
 * }</pre>
 *
 * <p>What holds for all of them:
 *
 * <ul>
 *   <li>Records work as classes do: an annotation for fields goes on the component.
 *   <li>Members name SQL columns, never Java fields. On a field, an empty list of columns means its
 *       own column; on a class the columns have to be written.
 *   <li>Names are written as they are in the database, without quotes; schemac quotes where it
 *       must. No name holds a control or another character that a reader cannot see, nor does SQL
 *       outside of its literals; in literals, comments and labels such characters are written as
 *       escapes: {@code E'a\r'}.
 *   <li>SQL text has no comment and no semicolon. Spaces, the case of keywords and outer
 *       parentheses do not matter: changing them changes nothing in the database.
 *   <li>An annotation says what the schema is, except for {@link dev.schemac.RenamedFrom}, {@link
 *       dev.schemac.Backfill}, {@link dev.schemac.Using} and those called {@code Dropped…}: these
 *       say what to do with rows on the way there, and act once.
 *   <li>A mistake is a compile error with an id, {@code [schemac:UnknownColumn]}, on the very
 *       value. The pages here name these ids.
 * </ul>
 */
package dev.schemac;
