-- What visitors may read, granted to a role that may do nothing else. A table about people is never named here.
grant usage on schema public to ${public};
grant select on language, municipality, organisation, organisation_language, place, place_text, opening_hours, opening_exception,
    article, article_text, activity, activity_text, activity_language, session, project_text to ${public};

-- Of a project not whom to turn to, nor its money.
grant select (id, owner_tenant_id, municipality_id, owner_id, slug, name, framework, fund, fund_period, phase, archived, fictional,
    starts_on, ends_on) on project to ${public};
