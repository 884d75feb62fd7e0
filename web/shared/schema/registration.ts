/** Made by `npm run types`; do not edit. */
export interface paths {
    "/api/registration/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Accounts
         * @description Give all accounts, those in use first.
         */
        get: operations["list_accounts"];
        put?: never;
        /**
         * Open Account
         * @description Open an account for a member of staff and give the password to hand over, which is told only here.
         */
        post: operations["open_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/accounts/{account_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Edit Account
         * @description Change an account, put it out of use or into use again; whose rights change is signed out.
         */
        put: operations["edit_account"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/accounts/{account_id}/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link Identity
         * @description Let this identity open the account, by the password of the organiser who says so.
         */
        post: operations["link_identity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/accounts/{account_id}/identities/{identity_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Unlink Identity
         * @description Let it open the account no more; every session of the account ends.
         */
        delete: operations["unlink_identity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/accounts/{account_id}/one-time-passwords": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset Password
         * @description Give a new password to hand over: the old one opens nothing any more, and every session ends.
         */
        post: operations["reset_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/accounts/{account_id}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take Second Factor
         * @description Take the second factor of somebody away who lost the phone; a new password is another act.
         */
        delete: operations["take_second_factor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/accounts/{account_id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Sessions
         * @description Give the sessions of this account that hold, the newest first.
         */
        get: operations["list_sessions"];
        put?: never;
        post?: never;
        /**
         * Sign Out Everywhere
         * @description End every session of this account: here at once, in the other services within seconds.
         */
        delete: operations["sign_out_everywhere"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/accounts/{account_id}/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End Session
         * @description End one session: here at once, in the other services within seconds.
         */
        delete: operations["end_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Attributes
         * @description Give what is asked of a person, in the order in which a desk shows it, with what may be chosen.
         */
        get: operations["list_attributes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/audit-names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find Trail Names
         * @description Give names by id and ids by name; only reads, a POST so that no name stands in an address.
         */
        post: operations["find_trail_names"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export Audit
         * @description Give the same as a table; that it was taken is noted.
         */
        post: operations["export_audit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/audit/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search Audit
         * @description Give who did what, newest first.
         */
        post: operations["search_audit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Categories
         * @description Give what a delegate may be.
         */
        get: operations["list_categories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Colleagues
         * @description Give who has an account by id and name, for who reads the audit trail.
         */
        get: operations["list_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Congresses
         * @description Give every congress of the caller's, the newest first; archived ones only when asked.
         */
        get: operations["list_congresses"];
        put?: never;
        /**
         * Create Congress
         * @description Found a congress under the rules of its level.
         */
        post: operations["create_congress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Congress
         * @description Give one congress.
         */
        get: operations["show_congress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Congress
         * @description Move a congress or mend its words; printed badges stay valid.
         *
         *     Where somebody else was first, the problem's `current` has the congress as it now is.
         */
        patch: operations["change_congress"];
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Answer Counts
         * @description Count who comes, by unit with its head, and for how many to cook. A registrar sees their own unit.
         */
        get: operations["show_answer_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hide Congress
         * @description Hide a congress from every page; its data stays. Again changes nothing.
         */
        post: operations["hide_congress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/audit-names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find Trail Names Here
         * @description Give the same of the people of this congress.
         */
        post: operations["find_trail_names_here"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export Audit Here
         * @description Give the same as a table; that it was taken is noted.
         */
        post: operations["export_audit_here"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/audit/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search Audit Here
         * @description Give what was done in this congress, newest first.
         */
        post: operations["search_audit_here"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/badge-pictures.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download Badge Pictures
         * @description Give a PNG of each badge that holds, named by code and name, and a list of them; drawn while it is sent.
         */
        get: operations["download_badge_pictures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/badge-printing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Workbench
         * @description Say whose badges are to be printed, by unit, and what was printed until now.
         */
        get: operations["show_workbench"];
        put?: never;
        /**
         * Print Sheets
         * @description Give the sheets; they count as printed once they are said to be on paper. No code changes: badges that are out stay valid.
         *
         *     The same key again gives the same sheets: what was lost on the way is not printed twice.
         */
        post: operations["print_sheets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/badge-printing/{run_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take Printing Back
         * @description Take a printing back that came to nothing: its badges are to be printed again.
         */
        delete: operations["take_printing_back"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/badge-printing/{run_id}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Confirm Printing
         * @description Say that the sheets of a printing are on paper: from now on its badges count as printed.
         */
        put: operations["confirm_printing"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/badge-test-sheet.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Test Sheet
         * @description Give a sheet of badges of nobody to try the printer with; nothing is kept as printed.
         */
        get: operations["show_test_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/badges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Badges
         * @description Give every badge that holds; who took them is noted.
         */
        get: operations["list_badges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin Closing
         * @description Close a congress that is over: its people's data goes when the rules say, by itself.
         */
        post: operations["begin_closing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/closing/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Break Closing Off
         * @description Break the closing off or let it go on.
         */
        put: operations["break_closing_off"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/composition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Composition
         * @description Count everybody on the list, with base and target. What is sealed is opened to be counted, which is noted; groups of
         *     fewer than five are not told.
         */
        get: operations["show_composition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/composition-targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep Targets
         * @description Set what is wanted, instead of what was; the ratio of the level holds while no target is of exemplars.
         */
        put: operations["keep_targets"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/composition-trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Think People
         * @description Say what the composition would be with and without these people; nothing is stored.
         */
        post: operations["think_people"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/composition-trials/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Think File
         * @description Say what the composition would be once this roster file was taken in; nothing is stored.
         */
        post: operations["think_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/composition.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download Composition
         * @description Give the same as a spreadsheet.
         */
        get: operations["download_composition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/counters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Counters
         * @description Give the counters once, for a page whose stream is held back.
         */
        get: operations["show_counters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/credential-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Credential Report
         * @description Give the report as it stands now, and what was frozen. For organisers what is sealed is opened to be counted, which is
         *     noted; for everybody else the draft tells nothing of it.
         */
        get: operations["show_credential_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/credential-report/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download Credential Report
         * @description Give the report that holds, the edition asked for, or a draft while none is frozen.
         */
        get: operations["download_credential_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/credential-report/freezing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Freeze Credential Report
         * @description Freeze what is known now; a refusal is an answer too. The second time the frozen report comes back as it was.
         */
        post: operations["freeze_credential_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/credential-report/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep Report Rules
         * @description Switch the report on or off, and set whose share the percentages are, rounding and the signature.
         */
        put: operations["keep_report_rules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/credential-report/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Credential Report Back
         * @description Take back a report that was frozen too early; it stays readable, and another edition may be frozen.
         */
        post: operations["take_credential_report_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue All Credentials
         * @description Give a badge to every active delegate who lacks one; again issues nothing.
         */
        post: operations["issue_all_credentials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/delegates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Delegates
         * @description Give one page; who is searched for stands by given name first, then by the beginnings of words.
         */
        get: operations["list_delegates"];
        put?: never;
        /**
         * Take In Delegate
         * @description Take one person into the roster by hand; they get a code, and a badge with the next issue.
         *
         *     A namesake of the same unit and birth is refused, with the codes in `same`, until `another_person` confirms. A unit's clerk
         *     proposes people of their own unit, who are no delegates until approved.
         */
        post: operations["take_in_delegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/delegates/found-by-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find Delegate By Code
         * @description Find who has this badge, short code or id number. It comes in the body: no address and no log keeps it.
         */
        post: operations["find_delegate_by_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/deletion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete Congress
         * @description Delete a synthetic congress for good, in every service. The audit stays.
         */
        post: operations["delete_congress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Documents
         * @description Give the office's words, whom each document is for, and what was made.
         */
        get: operations["show_documents"];
        put?: never;
        /**
         * Make File
         * @description Give the file. Meanwhile `GET …/documents/{run_id}` says how far it is.
         */
        post: operations["make_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/documents/{run_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Making
         * @description Say how far a making is.
         */
        get: operations["show_making"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export Roster
         * @description Give an XLSX whose cells are all texts. The roster comes back by an import and changes nothing; sealed attributes
         *     are in none of them. A registrar of a unit gets that unit.
         */
        post: operations["export_roster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/hall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set Hall
         * @description Set the hall; seats are called from now on as it does. Who would lose theirs is named first: `unseats` of the refusal
         *     sent back as `may_unseat` agrees to it.
         */
        put: operations["set_hall"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/hall-desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Hall Desk
         * @description Give the page with all its documents and notices, whoever they are for.
         */
        get: operations["show_hall_desk"];
        /**
         * Set Hall Words
         * @description Open or shut the page for strangers, and say the way to the hall.
         */
        put: operations["set_hall_words"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/hall-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Hall Document
         * @description Keep a document, PDF, JPEG or PNG up to 20 MB. Nobody sees it until its audience is said.
         */
        post: operations["add_hall_document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/hall-documents/{document_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Shelve Hall Document
         * @description Say whose a document is, from when until when, and until when its content is held back.
         */
        put: operations["shelve_hall_document"];
        post?: never;
        /**
         * Delete Hall Document
         * @description Delete a document.
         */
        delete: operations["delete_hall_document"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/hall-documents/{document_id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take Hall Document
         * @description Give a document to be looked at before anybody else may.
         */
        get: operations["take_hall_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/hall-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say Notice
         * @description Put up a notice.
         */
        post: operations["say_notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/hall-notices/{notice_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take Down Notice
         * @description Take a notice down.
         */
        delete: operations["take_down_notice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/hall-page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Hall Page
         * @description Give what everybody may read.
         */
        get: operations["show_hall_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/hall-page/documents/{document_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take Public Document
         * @description Give a document that is for everybody.
         */
        get: operations["take_public_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/hall-page/seat-by-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find Seat By Code
         * @description Give the seat of who holds a badge.
         */
        post: operations["find_seat_by_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/hall-page/seat-by-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find Seat By Name
         * @description Give the seat of who has this name and year of birth, where the organisers allow that.
         */
        post: operations["find_seat_by_name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/hall/file-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read Rows Of File
         * @description Give the rows that a spreadsheet means; nothing is stored.
         */
        post: operations["read_rows_of_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/hall/pasted-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read Pasted Rows
         * @description Give the rows that a pasted table means; nothing is stored.
         */
        post: operations["read_pasted_rows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/head-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Head Links
         * @description Give which units have a link that holds, until when, and when it was last opened; never the link itself.
         */
        get: operations["list_head_links"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/head-links/{unit_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give Head Link
         * @description Give a link for the head of this unit, once; the one before it holds no more.
         */
        post: operations["give_head_link"];
        /**
         * Revoke Head Link
         * @description Take the link of a unit back.
         */
        delete: operations["revoke_head_link"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/letterheads/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep Letterhead
         * @description Keep the office's words for one kind of letter.
         */
        put: operations["keep_letterhead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/letterheads/{kind}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look At Letter
         * @description Give a picture of a letter to nobody with these words; nothing is kept.
         */
        post: operations["look_at_letter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow Counters
         * @description Stream the counters: whole snapshots, the latest wins.
         */
        get: operations["follow_counters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/lower-congresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Lower Congresses
         * @description Give the register, each line with how its plan stands; a clerk of a unit sees their own.
         */
        get: operations["list_lower_congresses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/lower-congresses/{lower_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write Lower Congress
         * @description Keep one line, under an id of the caller's; a clerk writes of their own unit only.
         */
        put: operations["write_lower_congress"];
        post?: never;
        /**
         * Take Lower Congress Out
         * @description Remove a line that should not be there; a clerk removes of their own unit only.
         */
        delete: operations["take_lower_congress_out"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/lower-plans-due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Plans Due
         * @description Give the last day for the plans of the congresses one level down.
         */
        get: operations["show_plans_due"];
        /**
         * Keep Plans Due
         * @description Set the last day for plans; who sent theirs later, or not yet, is marked in the register and told in the report.
         */
        put: operations["keep_plans_due"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send Passes
         * @description Ask for letters; they go one after another afterwards. Without a mail server they only wait to be looked at.
         */
        post: operations["send_passes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/mails/{mail_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look At Mail
         * @description Give a letter as it would go now; that somebody looked is noted.
         */
        get: operations["look_at_mail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/next-edition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create Next Edition
         * @description Found the next edition: units, targets and rules of the report as in this one, nobody of its people.
         */
        post: operations["create_next_edition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/nominations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Nominations
         * @description Give a unit's places and people. A clerk sees their own unit, whatever they ask for.
         */
        get: operations["show_nominations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/outside-badges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Badges Outside The Cap
         * @description Add badges for press, staff, security or performers: no code, no cap, no report.
         */
        post: operations["add_badges_outside_the_cap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/outside-badges/sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Print Sheets Outside The Cap
         * @description Give the sheets of these badges; they count once they are said to be on paper. The same key gives the same sheets.
         */
        post: operations["print_sheets_outside_the_cap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/outside-badges/sheets-on-paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm Sheets Outside The Cap
         * @description Say that the newest sheets of these badges are on paper.
         */
        post: operations["confirm_sheets_outside_the_cap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/outside-badges/sheets-taken-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Outside Sheets Back
         * @description Take the newest sheets of these badges back that came to nothing.
         */
        post: operations["take_outside_sheets_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/outside-badges/{badge_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove Badge Outside The Cap
         * @description Remove one.
         */
        delete: operations["remove_badge_outside_the_cap"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Overview
         * @description Count delegates against the cap, per unit with what is missing, per category. A registrar sees their own unit.
         */
        get: operations["show_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/pass-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Pass Links
         * @description Give the links of all badges that hold, each for one person, and who has opened theirs; who took them is noted.
         */
        get: operations["list_pass_links"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/pass-links.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download Pass Links
         * @description Give the same as a table for the head of a delegation; refused as long as its links open in the house alone.
         */
        get: operations["download_pass_links"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/photo-acts/{act_id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo Photos
         * @description Bring the portraits from before back within a day, of a ZIP or of one change; whose was changed since stays.
         */
        post: operations["undo_photos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/photo-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check Photo Archive
         * @description Say file by file whose portrait it is, by name, or by code within one unit; nothing is stored.
         */
        post: operations["check_photo_archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/photo-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Photo Archives
         * @description Give the ZIPs that came in, the newest first.
         */
        get: operations["list_photo_archives"];
        put?: never;
        /**
         * Take Photo Archive
         * @description Take in the portraits that were confirmed, all or none; the same ZIP must be sent again.
         */
        post: operations["take_photo_archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/place-movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move Some Places
         * @description Give places to a unit, take them back, or move them to another; never more than the cap, never one that is taken.
         */
        post: operations["move_some_places"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/place-movements/{batch_id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Places Back
         * @description Take back everything that was moved together, by movements the other way.
         */
        post: operations["take_places_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/place-tables/pasted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read Pasted Table
         * @description Say what lines copied from a spreadsheet mean as places; nothing is stored.
         */
        post: operations["read_pasted_table"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/place-tables/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read Table Of Places
         * @description Say what a file means as places; nothing is stored.
         */
        post: operations["read_table_of_places"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Places
         * @description Give the places of each unit and who stands in them. A unit's clerk sees their own unit, without the movements.
         */
        get: operations["show_places"];
        /**
         * Put Table Of Places
         * @description Bring a whole table about in one batch, or nothing of it. Refused when places moved since you saw it.
         */
        put: operations["put_table_of_places"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/places.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download Places
         * @description Give the table and how far each place is as a spreadsheet; the first sheet can be sent back in.
         */
        get: operations["download_places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/privacy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Privacy
         * @description Give each kind of data with its purpose, basis and time, of how many people it is there, and how far the closing is.
         */
        get: operations["show_privacy"];
        /**
         * Set Privacy
         * @description Set the rules of this congress.
         */
        put: operations["set_privacy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show Congress Again
         * @description Bring an archived congress back. Again changes nothing.
         */
        post: operations["show_congress_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/review-queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Queue
         * @description Give which unit handed in how much, and who waits for a decision.
         */
        get: operations["show_queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/roster-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check Roster
         * @description Say person by person what a file would do, and what it asks; nothing is stored but that a file could not be read.
         */
        post: operations["check_roster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/roster-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Roster Imports
         * @description Give the files that came in, the newest first; a unit's clerk sees their own.
         */
        get: operations["list_roster_imports"];
        put?: never;
        /**
         * Upload Roster
         * @description Take in a spreadsheet. Good rows come in, the others are listed; the cap stops the whole file; again changes nothing.
         *
         *     Who is no longer in the file stays, unless an organiser answers "withdraw" to the question of that person. The file of a
         *     unit's clerk is of their unit alone, and who is new in it is proposed.
         */
        post: operations["upload_roster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/roster-imports/{import_id}/open-rows/{at}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle Row
         * @description Say of a row that did not come in that nothing is left to do: it is no longer counted.
         */
        post: operations["settle_row"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/roster-imports/{import_id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Import Changes
         * @description Say person by person, old to new, what a file did; a unit's clerk sees their own files.
         */
        get: operations["show_import_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/roster-imports/{import_id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo Import
         * @description Take back what a file did within 24 hours; who was edited by hand since, or has a badge, stays and is named.
         *
         *     Where everybody stays, nothing is taken back and the file can be undone later. Only an organiser can `withdraw` whom the
         *     answer names under `doubles`.
         */
        post: operations["undo_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/roster-imports/{import_id}/withdraw-and-undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw And Undo Import
         * @description Take back a file whose people have badges: they are withdrawn with their badges, everybody else is as before.
         */
        post: operations["withdraw_and_undo_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/roster-markings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark Roster
         * @description Give the file back with coloured cells and comments at what keeps rows out, waits or is odd; nothing is stored.
         */
        post: operations["mark_roster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/seat-blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set Blocks
         * @description Let these be the blocks and no others; people stay where they sit.
         */
        put: operations["set_blocks"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/seat-plan.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Seat Plan
         * @description Give the plan as PDF, A3 across: a page a floor with the blocks, then who sits where by row.
         */
        get: operations["show_seat_plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/seating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Seating
         * @description Give the hall with everybody in it.
         */
        get: operations["show_seating"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/seats/changes/{change_id}/redo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move To Seats Again
         * @description Do again what you took back within the last ten minutes.
         */
        post: operations["move_to_seats_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/seats/changes/{change_id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Seats Back
         * @description Take back one act of your own on the seats or the hall, for ten minutes, while those people still sit where it put
         *     them.
         */
        post: operations["take_seats_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/seats/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move To Seats
         * @description Seat people. A seat with somebody on it is refused and names them; a form that means several seats has `choices`.
         */
        post: operations["move_to_seats"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/seats/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose All Seats
         * @description Propose seats for whoever has none: leaders in the rows kept for them, delegations from the front. Stores nothing.
         */
        post: operations["propose_all_seats"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Sending
         * @description Say how sending stands by delegation, and person by person for one of them.
         */
        get: operations["show_sending"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/sending/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume Sending
         * @description Let them go on.
         */
        post: operations["resume_sending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/sending/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop Sending
         * @description Let the letters that did not go yet wait.
         */
        post: operations["stop_sending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/sessions/{session_id}/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Seat Session Apart
         * @description Let this sitting have seats of its own, to begin with those of all sittings.
         */
        put: operations["seat_session_apart"];
        post?: never;
        /**
         * Seat Session As Usual
         * @description Let this sitting have the seats of all sittings again; its own are forgotten.
         */
        delete: operations["seat_session_as_usual"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/submission-deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Deadline
         * @description Open the portal of the units until a moment, lock it, or give one unit longer.
         */
        put: operations["put_deadline"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/submission-lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lock Submissions
         * @description Lock the lists of all units, or of one, from this moment on: the server's, not that of who asks.
         */
        post: operations["lock_submissions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand In
         * @description Hand in everybody on a unit's list, within its places and before its deadline. Again: nobody more.
         */
        post: operations["hand_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/submissions/taking-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Submission Back
         * @description Take back what nobody has decided on yet, before the deadline: all of the unit's, or one person.
         */
        post: operations["take_submission_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/summary-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Summary Report
         * @description Give what is known now: attendance (frozen where it is), programme as held, honours, delegation, lower levels.
         */
        get: operations["show_summary_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/summary-report/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download Summary Report
         * @description Give the same as a file.
         */
        get: operations["download_summary_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/summary-report/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep Summary Notes
         * @description Keep press, problems, proposals and the day it was really held.
         */
        put: operations["keep_summary_notes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/telling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Telling
         * @description Say who has to be told that the congress moved: each delegation, its head, and whose paper is out of date.
         */
        get: operations["show_telling"];
        put?: never;
        /**
         * Note Unit Told
         * @description Note that a delegation was told, and give the list as it is then.
         */
        post: operations["note_unit_told"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/telling/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell Of A Move
         * @description Ask for letters that tell of the congress's move; no unit counts as told by them.
         */
        post: operations["tell_of_a_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/unit-acts/{act_id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo Unit Change
         * @description Take back a merge, a rename or a moved name within 24 hours.
         */
        post: operations["undo_unit_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/unit-archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shelve Unit
         * @description Lay an empty unit aside, or take it up again. Refused while somebody is in it.
         */
        post: operations["shelve_unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/unit-merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge Two Units
         * @description Make one unit of two; everybody and every name of `unit` is that of `into`. Can be undone within 24 hours.
         */
        post: operations["merge_two_units"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/unit-names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move Name
         * @description Let another name mean another unit, or nobody.
         */
        post: operations["move_name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/unit-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Units In Order
         * @description Set the order of protocol, in which delegations are listed everywhere.
         */
        put: operations["put_units_in_order"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Units
         * @description Give the units in the order of protocol, with what was done to them. A unit's registrar sees their own.
         */
        get: operations["show_units"];
        put?: never;
        /**
         * Take In Unit
         * @description Add a unit behind all others. Only accents may tell it from another.
         */
        post: operations["take_in_unit"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Unit
         * @description Rename a unit or set its head. Files with the old name still mean it; printed badges count as changed.
         */
        patch: operations["change_unit"];
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/upper-delegation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Upper Delegation
         * @description Give the list, who is there to vote, and the result.
         */
        get: operations["show_upper_delegation"];
        /**
         * Write Upper List
         * @description Write the list; other people end a vote that was taken, and only when you say that you know.
         */
        put: operations["write_upper_list"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/upper-delegation/nominations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send List Up
         * @description Hand the adopted list in at the parent congress, within the places that it gave.
         */
        post: operations["send_list_up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/upper-delegation/vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Down Vote
         * @description Take down a show of hands, set against the official delegates present; instead of one that was taken only when you say
         *     that you know.
         */
        post: operations["take_down_vote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/congresses/{congress_id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Visits
         * @description Give who comes with whom, and the numbers for the caterer and the car park; the reading is noted. A registrar sees
         *     their own unit.
         */
        get: operations["show_visits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/delegates/{delegate_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Delegate
         * @description Give one delegate; the reading is noted.
         */
        get: operations["show_delegate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Delegate
         * @description Change a delegate unless somebody else was first: then the problem's `current` has the delegate as they now are.
         *
         *     A corrected name keeps the printed badge valid. A registrar of a unit only asks for another name, birth or sex of
         *     somebody with a badge, and for whatever is plain once the unit's list is locked: then `proposal` has it until the organisers
         *     decide; what is sealed is refused then. A name that somebody else has is refused,
         *     with their codes in `same`, until `another_person` confirms.
         */
        patch: operations["change_delegate"];
        trace?: never;
    };
    "/api/registration/v1/delegates/{delegate_id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show History
         * @description Give what was done by hand, the newest first: who, when, old to new. Sensitive values are not in it.
         */
        get: operations["show_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/delegates/{delegate_id}/acts/{act_id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Back
         * @description Undo an edit, a withdrawal or a replacement within ten minutes, unless something was done since.
         *
         *     Gives the delegate to whom it was done; a badge that the act ended is the same one again. Again changes nothing.
         */
        post: operations["take_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/delegates/{delegate_id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Answers
         * @description Give what somebody answered and was granted, and how that came about; the reading is noted.
         */
        get: operations["show_answers"];
        put?: never;
        /**
         * Say Answer
         * @description Write down an answer, or grant leave. Units answer until the doors open and grant leave at any time.
         */
        post: operations["say_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/delegates/{delegate_id}/answers/taking-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Answer Back
         * @description Take the last answer or leave back: what held before holds again. A unit takes back its own words alone.
         */
        post: operations["take_answer_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/delegates/{delegate_id}/badge.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Badge
         * @description Give a picture of the badge as it will be printed, with its portrait; nothing is printed by it.
         */
        get: operations["show_badge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/delegates/{delegate_id}/credential.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Credential Png
         * @description Give the QR of the badge that holds, as PNG.
         */
        get: operations["show_credential_png"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/delegates/{delegate_id}/credential.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Credential Svg
         * @description Give the QR of the badge that holds, as SVG.
         */
        get: operations["show_credential_svg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/delegates/{delegate_id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reprint Credential
         * @description Print a badge again: the old code is superseded everywhere. Takes back a delegate who was withdrawn.
         */
        post: operations["reprint_credential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/delegates/{delegate_id}/deletion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete For Good
         * @description Delete somebody who was entered by mistake; whoever ever had a badge, or was written to, can only be withdrawn.
         */
        post: operations["delete_for_good"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/delegates/{delegate_id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase Personal Data
         * @description Erase what is known of somebody, in all services, for good; an announced honour and the frozen report stay.
         */
        post: operations["erase_personal_data"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/delegates/{delegate_id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Evidence
         * @description Keep a file; what it is, its content says.
         */
        post: operations["add_evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/delegates/{delegate_id}/evidence/{evidence_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download Evidence
         * @description Give a file to be saved, never to be shown as a page of ours; the reading is noted.
         */
        get: operations["download_evidence"];
        put?: never;
        post?: never;
        /**
         * Take Evidence Away
         * @description Delete a file.
         */
        delete: operations["take_evidence_away"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/delegates/{delegate_id}/nomination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Nomination
         * @description Give one proposal; the ETag is what a decision has to name.
         */
        get: operations["show_nomination"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/delegates/{delegate_id}/nomination/alternate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Alternate
         * @description Put somebody among the alternates of their unit's category, or let them move up in order.
         */
        put: operations["put_alternate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/delegates/{delegate_id}/nomination/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide
         * @description Give back, approve, reject or take up again what was seen (`If-Match`); else 412 with the proposal as it now is.
         */
        post: operations["decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/delegates/{delegate_id}/nomination/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put On Hold
         * @description Put somebody on hold while discipline, an inspection or a complaint is being verified, or release them.
         */
        put: operations["put_on_hold"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/delegates/{delegate_id}/nomination/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Name Back
         * @description Take a name off the unit's list, while no badge holds.
         */
        post: operations["take_name_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/delegates/{delegate_id}/pass-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Pass Link
         * @description Give the link to send to this delegate alone: who holds it holds the badge.
         */
        get: operations["show_pass_link"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/delegates/{delegate_id}/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export Personal Data
         * @description Give all that is kept of one person, also what is sealed, to hand over to that person. No GET: it is never repeated,
         *     kept or prefetched, and the audit tells of it.
         */
        post: operations["export_personal_data"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/delegates/{delegate_id}/personal-data/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Personal Paper
         * @description Give the same in Vietnamese, as a paper that the person can read.
         */
        post: operations["take_personal_paper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/delegates/{delegate_id}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set Photo
         * @description Take a picture in: turned upright, cut 3:4 around its middle, without place, time or camera.
         */
        put: operations["set_photo"];
        post?: never;
        /**
         * Take Photo Away
         * @description Take the portrait away, here and at the gates.
         */
        delete: operations["take_photo_away"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/delegates/{delegate_id}/photo.jpg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Photo
         * @description Give the portrait, 3:4, or the whole picture.
         */
        get: operations["show_photo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/delegates/{delegate_id}/photo/cut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set Photo Cut
         * @description Show another part of the same picture.
         */
        put: operations["set_photo_cut"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/delegates/{delegate_id}/proposals/{act_id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide On Proposal
         * @description Take what the clerk of a delegation asks to change of somebody with a badge, or decline it; once.
         */
        post: operations["decide_on_proposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/delegates/{delegate_id}/replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Substitute Delegate
         * @description Let another person come instead; gives the new delegate, with a badge.
         *
         *     Somebody like them on the roster is refused, with the codes in `same`, until `another_person` confirms.
         */
        post: operations["substitute_delegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/delegates/{delegate_id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke Badge
         * @description Revoke the badge: sent now, in force once `revocation.effective_at` is set. Again changes nothing. Somebody in the hall
         *     is refused until `inside` says that this is known.
         */
        post: operations["revoke_badge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/delegates/{delegate_id}/visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Visit
         * @description Give with whom and how somebody comes; the reading is noted.
         */
        get: operations["show_visit"];
        /**
         * Write Visit
         * @description Write down with whom and how somebody comes.
         */
        put: operations["write_visit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open Delegation
         * @description Give the head of a delegation their people.
         */
        post: operations["open_delegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/delegations/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say Of Delegation
         * @description Report one of the delegation absent, late, leaving early, or what they answered.
         */
        post: operations["say_of_delegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/delegations/answers/taking-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Back Of Delegation
         * @description Take back what the unit said of one of the delegation.
         */
        post: operations["take_back_of_delegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Levels
         * @description Give the levels with their caps and ratios as they hold now.
         */
        get: operations["list_levels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/levels/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Level
         * @description Change cap and ratio of a level; congresses that were founded before keep their own cap.
         *
         *     Where somebody else was first, the problem's `current` has the level as it now is.
         */
        put: operations["put_level"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/levels/{code}/title": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Title
         * @description Give the three lines that will stand above everything a congress of that level shows.
         */
        get: operations["show_title"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Me
         * @description Tell who is signed in, and until when.
         */
        get: operations["show_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/me/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Own Identities
         * @description Give who opens one's own account from the sign-in provider.
         */
        get: operations["list_own_identities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/me/identities/{identity_id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlink Own Identity
         * @description Let it open one's own account no more, by the password; every other session of the account ends.
         */
        post: operations["unlink_own_identity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change Password
         * @description Choose one's own password: every session of the account ends, and a new one begins here.
         */
        put: operations["change_password"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Confirm Second Factor
         * @description Let it count: every session of the account ends, and a new one begins here.
         */
        put: operations["confirm_second_factor"];
        /**
         * Begin Second Factor
         * @description Give the secret for the app on the phone; it counts once a code of it was shown.
         */
        post: operations["begin_second_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/me/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Drop Second Factor
         * @description Give it up, by the password and a code of it or a recovery code.
         */
        post: operations["drop_second_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Own Sessions
         * @description Give the sessions of one's own account that hold, the newest first.
         */
        get: operations["list_own_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/me/sessions/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End Own Sessions
         * @description End sessions of one's own account, by the password: here at once, in the other services within seconds.
         */
        post: operations["end_own_sessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/passes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show Pass
         * @description Give the pass that a secret opens.
         */
        post: operations["show_pass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/passes/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer Summons
         * @description Say whether the holder of a pass comes, and why not; changed by saying it again, until the doors open.
         */
        post: operations["answer_summons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/passes/hall-page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show Hall Page Of Pass
         * @description Give the page with what is for the holder of this pass.
         */
        post: operations["show_hall_page_of_pass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/passes/hall-page/documents/{document_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Document Of Pass
         * @description Give a document that is for the holder of this pass.
         */
        post: operations["take_document_of_pass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/passes/visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Tell Of Visit
         * @description Say with whom and how the guest who holds a pass comes; changed by saying it again, until the doors open.
         */
        put: operations["tell_of_visit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/provider-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Provider Proposals
         * @description Give who came from the provider and is linked to no account, the last one first.
         */
        get: operations["list_provider_proposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/roster-template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download Roster Template
         * @description Give the file to fill in: required columns marked, drop-downs, the example on a sheet of its own.
         */
        get: operations["download_roster_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign In
         * @description Sign in by name and password. What fails is counted per name and address, or per browser that is known.
         */
        post: operations["sign_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign Out
         * @description End this session: here at once, in other processes within seconds.
         */
        delete: operations["sign_out"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/sessions/current/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew Session
         * @description Let the session that is used go on for another congress day from now.
         */
        post: operations["renew_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/sign-in-provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Provider
         * @description Tell whether one may sign in by a provider, and what it is called.
         */
        get: operations["show_provider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/sign-in-provider/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin By Provider
         * @description Give the way to the provider, which leads back to the address of this installation and to no other.
         */
        post: operations["begin_by_provider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/sign-in-provider/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Return From Provider
         * @description Take what the provider says and go to the front page, which ends the sign-in or tells why there is none.
         */
        get: operations["return_from_provider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/sign-in-provider/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish By Provider
         * @description Sign in as who the provider proved. 403 `not_linked` where no account is theirs, with `code_for_organizer`.
         */
        post: operations["finish_by_provider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Known Units
         * @description Give the units of the reference data, of one province when it is named; a congress takes in others with its roster.
         */
        get: operations["list_known_units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * About
         * @description PASS: the letter brings somebody their pass. MOVE: it tells them that the congress went to another time or place.
         * @enum {string}
         */
        About: "PASS" | "MOVE";
        /**
         * Accepted
         * @description The attendance that you saw was old: `until` as the refusal gave it, null for never heard.
         */
        Accepted: {
            /** Until */
            until: string | null;
        };
        /**
         * AccountView
         * @description `one_time_until`: a password was handed over and not changed yet. `sessions`: how many hold now; `sign_in_by`: when the
         *     first of them ends however much it is used. `failed`: how many sign-ins by this name failed within the last hour. `linked`: the identity of the sign-in provider that opens it, too.
         */
        AccountView: {
            /**
             * Account Id
             * Format: uuid
             */
            account_id: string;
            /** Disabled At */
            disabled_at: string | null;
            /** Display Name */
            display_name: string;
            /**
             * Failed
             * @default 0
             */
            failed?: number;
            linked?: components["schemas"]["LinkedView"] | null;
            /** One Time Until */
            one_time_until: string | null;
            /** Roles */
            roles: components["schemas"]["Role"][];
            /** Roles In */
            roles_in: components["schemas"]["RolesInCongress"][];
            /** Second Factor */
            second_factor: boolean;
            /** Sessions */
            sessions: number;
            /** Sign In By */
            sign_in_by?: string | null;
            /** Signed In At */
            signed_in_at: string | null;
            /** Unit Code */
            unit_code: string | null;
            /** Username */
            username: string;
            /** Version */
            version: number;
        };
        /**
         * Added
         * @description The new delegate. `ratio_warning` is a sentence, None when the ratio holds or none is set.
         */
        Added: {
            delegate: components["schemas"]["DelegateFile"];
            /** Ratio Warning */
            ratio_warning: string | null;
        };
        /**
         * AgedPerson
         * @description `age` in whole years on the day, by the year alone where no more is known; `birth` as precise as known.
         */
        AgedPerson: {
            /** Age */
            age: number;
            /** Birth */
            birth: string;
            /** Name */
            name: string;
            /** Unit */
            unit: string;
        };
        /** AgendaItem */
        AgendaItem: {
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** Number */
            number: number;
        };
        /**
         * AnswerCounts
         * @description Counts of people on the list. `expected` for caterers: everybody who has not said that they do not come; so many of them
         *     have come, or said that they do: `confirmed`.
         */
        AnswerCounts: {
            /** Absent */
            absent: number;
            /** Asked */
            asked: number;
            /** Confirmed */
            confirmed: number;
            /** Declined */
            declined: number;
            /** Expected */
            expected: number;
            /** Late */
            late: number;
            /** Leaves Early */
            leaves_early: number;
            /** Unanswered */
            unanswered: number;
        };
        /**
         * AnswerLine
         * @description One word. `takes_back` is the number of the word that it takes back; `actor_name` is '' for the delegate.
         */
        AnswerLine: {
            /** Actor Name */
            actor_name: string;
            /** Number */
            number: number;
            /** Reason */
            reason: string;
            /**
             * Said At
             * Format: date-time
             */
            said_at: string;
            source: components["schemas"]["Source"];
            /** Takes Back */
            takes_back: number | null;
            value: components["schemas"]["Value"];
        };
        /** Answered */
        Answered: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Reason */
            reason: string;
            /** Value */
            value: string;
        };
        /**
         * AnswersBook
         * @description `total` is of the units that are told of: all, or the reader's own.
         */
        AnswersBook: {
            total: components["schemas"]["AnswerCounts"];
            /** Units */
            units: components["schemas"]["UnitLine"][];
        };
        /**
         * AnswersFile
         * @description One person. `answer` CONFIRMED, DECLINED or null; `leave` LATE, LEAVES_EARLY, ABSENT or null; `number` is what a further
         *     word names as seen. `asked`: they are on the list. `open`: delegates and units may answer, until `closes_at`. `lines` the
         *     newest first.
         */
        AnswersFile: {
            answer: components["schemas"]["Value"] | null;
            /** Answer Reason */
            answer_reason: string;
            /** Asked */
            asked: boolean;
            /**
             * Closes At
             * Format: date-time
             */
            closes_at: string;
            /**
             * Delegate Id
             * Format: uuid
             */
            delegate_id: string;
            leave: components["schemas"]["Value"] | null;
            /** Leave Reason */
            leave_reason: string;
            /** Lines */
            lines: components["schemas"]["AnswerLine"][];
            /** Number */
            number: number;
            /** Open */
            open: boolean;
        };
        /**
         * Asked
         * @description `asked` letters are new; the others got none: on their way already, no badge that holds, no address, a wrong one.
         *
         *     `stopped`: they wait until somebody lets them go.
         */
        Asked: {
            /** Asked */
            asked: number;
            /** On Their Way */
            on_their_way: number;
            /** Stopped */
            stopped: boolean;
            /** Without Badge */
            without_badge: number;
            /** Without Email */
            without_email: number;
            /** Wrong Email */
            wrong_email: number;
        };
        /**
         * AskedToTell
         * @description `asked` letters are new; the others got none: told by mail already or on their way, no address, a wrong one.
         *
         *     `configured`: there is a mail server; `stopped`: letters wait until somebody lets them go.
         */
        AskedToTell: {
            /** Already */
            already: number;
            /** Asked */
            asked: number;
            /** Configured */
            configured: boolean;
            /** Stopped */
            stopped: boolean;
            /** Without Email */
            without_email: number;
            /** Wrong Email */
            wrong_email: number;
        };
        /**
         * AskingPerson
         * @description Somebody away who said that they do not come and why, while nobody decided whether that excuses them.
         */
        AskingPerson: {
            /**
             * Delegate Id
             * Format: uuid
             */
            delegate_id: string;
            /** Name */
            name: string;
            /** Unit */
            unit: string;
        };
        /** Attached */
        Attached: {
            /** Bytes */
            bytes: number;
            /** Name */
            name: string;
        };
        /**
         * Attended
         * @description One sitting; `method` QR, SHORT_CODE and such, None where it was not told.
         */
        Attended: {
            /** First At */
            first_at: string | null;
            /** Method */
            method: string | null;
            /** Present */
            present: boolean;
            /** Session */
            session: string;
        };
        /**
         * Attribute
         * @description `name` is the field of a person. `sensitive`: sealed, shown nowhere, told to nobody. `further`: kept beside the
         *     fields that every list needs.
         */
        Attribute: {
            /**
             * Choices
             * @default []
             */
            choices?: components["schemas"]["Choice"][];
            /**
             * Further
             * @default false
             */
            further?: boolean;
            /**
             * Group
             * @enum {string}
             */
            group: "person" | "learning" | "work" | "congress" | "contact";
            /**
             * Hint
             * @default
             */
            hint?: string;
            /**
             * Kind
             * @default text
             * @enum {string}
             */
            kind?: "text" | "choice" | "several" | "listed" | "suggested" | "unit" | "category";
            /** Label */
            label: string;
            /** Name */
            name: string;
            /**
             * Sensitive
             * @default false
             */
            sensitive?: boolean;
        };
        /**
         * Audience
         * @description NOBODY: not yet put up, or taken down. DELEGATES: whoever opens their own pass. NAMED: those of them who are listed.
         * @enum {string}
         */
        Audience: "NOBODY" | "ALL" | "DELEGATES" | "NAMED";
        /**
         * AuditLine
         * @description One line. `name`: who it was, as far as this service knows; `about`: what `subject` is called now, "" where this service
         *     knows no name; `number`: its place in the chain, null until it is sealed.
         */
        AuditLine: {
            /**
             * About
             * @default
             */
            about?: string;
            /** Action */
            action: string;
            /** Actor */
            actor: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /** Id */
            id: number;
            /** Name */
            name: string | null;
            /** Number */
            number: number | null;
            /** Subject */
            subject: string;
            /** Words */
            words: string;
        };
        /**
         * AuditPage
         * @description Newest first. `sealed`: how many lines are in the chain, `link`: the newest link's first 16 digits, `sealed_at` its moment.
         */
        AuditPage: {
            /** Lines */
            lines: components["schemas"]["AuditLine"][];
            /** Link */
            link: string;
            /** More */
            more: boolean;
            /** Sealed */
            sealed: number;
            /** Sealed At */
            sealed_at: string | null;
        };
        /**
         * Badge
         * @description What is printed for one delegate. `code` is the QR's 214 digits; `pass_path` opens the pass on a phone.
         */
        Badge: {
            /** Category */
            category: string;
            /** Code */
            code: string;
            /** Delegate Code */
            delegate_code: string;
            /**
             * Delegate Id
             * Format: uuid
             */
            delegate_id: string;
            /** Form Of Address */
            form_of_address: string;
            /** Full Name */
            full_name: string;
            /** Pass Path */
            pass_path: string;
            /** Seat */
            seat: string;
            /** Short Code */
            short_code: string;
            /** Unit Code */
            unit_code: string;
            /** Unit Name */
            unit_name: string;
            /** Version */
            version: number;
        };
        /**
         * Basis
         * @description On what the keeping rests; which of them holds is the office's to say, with its source.
         * @enum {string}
         */
        Basis: "CONSENT" | "PUBLIC_TASK" | "LEGAL_DUTY";
        /** BasisInWords */
        BasisInWords: {
            code: components["schemas"]["Basis"];
            /** Words */
            words: string;
        };
        /** Because */
        Because: {
            /** Reason */
            reason: string;
        };
        /**
         * BesideBlock
         * @description People for whom a block has no seat; `name` '' for the rows kept for leaders.
         */
        BesideBlock: {
            /** Name */
            name: string;
            /** People */
            people: string[];
        };
        /**
         * Block
         * @description `colour` like "#9b1313"; `seats` are codes. No seat stands in two blocks.
         */
        Block: {
            /**
             * Block Id
             * Format: uuid
             */
            block_id: string;
            /** Colour */
            colour: string;
            /** Key */
            key: string;
            kind: components["schemas"]["BlockKind"];
            /** Name */
            name: string;
            /** Seats */
            seats: string[];
        };
        /**
         * BlockKind
         * @description UNIT and CATEGORY have the code of one; NAMED is any group (an award's batch, the press), whose people a proposal
         *     is told under its key; EMPTY is kept free.
         * @enum {string}
         */
        BlockKind: "UNIT" | "CATEGORY" | "NAMED" | "EMPTY";
        /** Body_add_evidence */
        Body_add_evidence: {
            /** File */
            file: Blob;
        };
        /** Body_add_hall_document */
        Body_add_hall_document: {
            /** File */
            file: Blob;
        };
        /** Body_check_photo_archive */
        Body_check_photo_archive: {
            /** File */
            file: Blob;
        };
        /** Body_check_roster */
        Body_check_roster: {
            /**
             * Answers
             * @description JSON: question id to choice; the rest holds by default.
             * @default {}
             */
            answers?: string;
            /** File */
            file: Blob;
        };
        /** Body_mark_roster */
        Body_mark_roster: {
            /**
             * Answers
             * @description JSON: question id to choice; the rest holds by default.
             * @default {}
             */
            answers?: string;
            /** File */
            file: Blob;
        };
        /** Body_read_rows_of_file */
        Body_read_rows_of_file: {
            /** File */
            file: Blob;
        };
        /** Body_read_table_of_places */
        Body_read_table_of_places: {
            /** File */
            file: Blob;
        };
        /** Body_set_photo */
        Body_set_photo: {
            /** File */
            file: Blob;
        };
        /** Body_take_photo_archive */
        Body_take_photo_archive: {
            /**
             * Chosen
             * @description JSON: mã ảnh (digest) của lần kiểm tra và delegate_id của người đã chọn.
             */
            chosen: string;
            /** File */
            file: Blob;
        };
        /** Body_think_file */
        Body_think_file: {
            /**
             * Answers
             * @description JSON: question id to choice; the rest holds by default.
             * @default {}
             */
            answers?: string;
            /** File */
            file: Blob;
        };
        /** Body_upload_roster */
        Body_upload_roster: {
            /**
             * Answers
             * @description JSON: question id to choice; the rest holds by default.
             * @default {}
             */
            answers?: string;
            /** File */
            file: Blob;
        };
        /**
         * Bound
         * @enum {string}
         */
        Bound: "AT_LEAST" | "AT_MOST";
        /**
         * Category
         * @description What a delegate is. `counts_as` EXEMPLAR or GUEST_OR_LEADER; `levels` None means every level.
         */
        Category: {
            /** Code */
            code: string;
            /** Counts As */
            counts_as: string;
            /** Levels */
            levels: string[] | null;
            /** Name */
            name: string;
        };
        /** CategoryName */
        CategoryName: {
            /** Code */
            code: string;
            /** Name */
            name: string;
        };
        /**
         * CategoryOverview
         * @description One category that somebody belongs to. `counts_as` EXEMPLAR or GUEST_OR_LEADER.
         */
        CategoryOverview: {
            /** Category */
            category: string;
            /** Counts As */
            counts_as: string;
            /** Delegates */
            delegates: number;
            /** Name */
            name: string;
        };
        /**
         * CellFigures
         * @description People of one unit and category. `nominated` are on the unit's own list and not handed in, `submitted` wait for the
         *     reviewers, `approved` are delegates; alternates stand in none of these. `present` came to a session that was no rehearsal.
         */
        CellFigures: {
            /** Alternates */
            alternates: number;
            /** Approved */
            approved: number;
            /** Nominated */
            nominated: number;
            /** Present */
            present: number;
            /** Rejected */
            rejected: number;
            /** Replaced */
            replaced: number;
            /** Submitted */
            submitted: number;
            /** Withdrawn */
            withdrawn: number;
        };
        /**
         * Change
         * @description One field that differs; of sensitive ones the values are not repeated. `kept`: the desk's value stays.
         */
        Change: {
            /** Field */
            field: string;
            /**
             * Kept
             * @default false
             */
            kept?: boolean;
            /** New */
            new: string;
            /** Old */
            old: string;
            /** Set By */
            set_by: string;
        };
        /**
         * ChangedUnit
         * @description What is to be different; what is left out stays. The head of delegation need not be a delegate.
         */
        ChangedUnit: {
            /** Email */
            email?: string | null;
            /** Head Email */
            head_email?: string | null;
            /** Head Name */
            head_name?: string | null;
            /** Head Phone */
            head_phone?: string | null;
            /** Kind */
            kind?: string | null;
            /** Name */
            name?: string | null;
            /** Unit Code */
            unit_code: string;
            /** Version */
            version: number;
        };
        /** Choice */
        Choice: {
            /** Code */
            code: string;
            /** Words */
            words: string;
        };
        /**
         * ClosingBody
         * @description `code`: the congress's own, typed by who confirms.
         */
        ClosingBody: {
            /** Code */
            code: string;
        };
        /**
         * CodeTyped
         * @description The congress's own code, typed by who deletes it.
         */
        CodeTyped: {
            /** Code */
            code: string;
        };
        /** Colleague */
        Colleague: {
            /**
             * Account Id
             * Format: uuid
             */
            account_id: string;
            /** Display Name */
            display_name: string;
        };
        /**
         * CompositionView
         * @description `people` are the base; ages are those of `on` (the day of the congress, ISO).
         */
        CompositionView: {
            /** Lines */
            lines: components["schemas"]["LineView"][];
            /** On */
            on: string;
            /** People */
            people: number;
            /** Tables */
            tables: components["schemas"]["TableView"][];
        };
        /**
         * Congress
         * @description The congress as it now is. `congress_number` (1..65535) stands in every QR; `version` grows with each change.
         */
        Congress: {
            /** Agenda */
            agenda: components["schemas"]["AgendaItem"][];
            /** Closed At */
            closed_at?: string | null;
            /** Code */
            code: string;
            /**
             * Congress Id
             * Format: uuid
             */
            congress_id: string;
            /** Congress Number */
            congress_number: number;
            /** Form */
            form: string;
            /** Gate Note */
            gate_note: string;
            /**
             * Host
             * @default
             */
            host?: string;
            /** Hotline */
            hotline: string;
            /** Level */
            level: string;
            /** Max Delegates */
            max_delegates: number;
            /** Name */
            name: string;
            /**
             * Names Gone
             * @default false
             */
            names_gone?: boolean;
            /** Ordinal */
            ordinal: string;
            /**
             * Place
             * @default
             */
            place?: string;
            /** Province */
            province: string;
            /**
             * Public Address
             * @default
             */
            public_address?: string;
            /** Review Period */
            review_period: string;
            /** Sessions */
            sessions: components["schemas"]["Session"][];
            /** Slogans */
            slogans: string[];
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /** @default ACTIVE */
            state?: components["schemas"]["CongressState"];
            /** Synthetic */
            synthetic: boolean;
            /** Term */
            term: string;
            /** Theme */
            theme: string;
            /** Title Lines */
            title_lines: string[];
            /** Units */
            units: components["schemas"]["Unit"][];
            /** Venue */
            venue: string;
            /** Version */
            version: number;
        };
        /**
         * CongressComposition
         * @description `version` is that of the targets, 0 while nobody set any; `targets` has the plan's ratio too, where there is one.
         */
        CongressComposition: {
            now: components["schemas"]["CompositionView"];
            /** Targets */
            targets: components["schemas"]["TargetLine"][];
            /** Version */
            version: number;
        };
        /**
         * CongressEdit
         * @description What is to be different; what is left out stays. Sessions move with `starts_at`. `version` is the one you saw.
         */
        CongressEdit: {
            /** Gate Note */
            gate_note?: string | null;
            /** Host */
            host?: string | null;
            /** Hotline */
            hotline?: string | null;
            /** Max Delegates */
            max_delegates?: number | null;
            /** Ordinal */
            ordinal?: string | null;
            /** Place */
            place?: string | null;
            /** Province */
            province?: string | null;
            /** Public Address */
            public_address?: string | null;
            /** Review Period */
            review_period?: string | null;
            /** Sessions */
            sessions?: components["schemas"]["EditedSession"][];
            /** Slogans */
            slogans?: string[] | null;
            /** Starts At */
            starts_at?: string | null;
            /** Term */
            term?: string | null;
            /** Theme */
            theme?: string | null;
            /** Venue */
            venue?: string | null;
            /** Version */
            version: number;
        };
        /**
         * CongressState
         * @description ARCHIVED: hidden from every page, its data kept. DELETED: a synthetic congress whose rows are gone everywhere.
         * @enum {string}
         */
        CongressState: "ACTIVE" | "ARCHIVED" | "DELETED";
        /**
         * CredentialCounts
         * @description Counts of people. `summoned` and `present` are everybody's; `official` and `guests` are those present.
         *
         *     `standing` and `base` say whose share the percentages are: of the official delegates present, or of everybody present.
         *     `present_percent` is of those who were asked of that standing. From `women` on all is of the base, but `by_category`,
         *     which is of everybody present. `absent_excused` and `absent_unexcused` are null without a register of leave; while
         *     people are `arriving` nobody is absent yet: `absent` are those who may still come, `absent_unexcused` is null.
         *     `absent_asking` said that they do not come, undecided whether that excuses them: neither excused nor unexcused. `shares`
         *     has each figure with base, unknown and words ("38,2%"). Null and left out of `shares`: what is sealed, for who may not open it, and in a draft what speaks of 1 to 4 people.
         */
        CredentialCounts: {
            /** Absent */
            absent: number;
            /**
             * Absent Asking
             * @default 0
             */
            absent_asking?: number;
            /** Absent Excused */
            absent_excused: number | null;
            /** Absent Unexcused */
            absent_unexcused: number | null;
            /** Academic Titles */
            academic_titles: {
                [key: string]: number;
            };
            /**
             * Arriving
             * @default false
             */
            arriving?: boolean;
            /** Average Age */
            average_age: number | null;
            /** Base */
            base: number;
            /** By Category */
            by_category: {
                [key: string]: number;
            };
            /** By Economic Component */
            by_economic_component: {
                [key: string]: number;
            };
            /** By Education */
            by_education: {
                [key: string]: number;
            };
            /** By Ethnicity */
            by_ethnicity: {
                [key: string]: number;
            } | null;
            /** By Political Theory */
            by_political_theory: {
                [key: string]: number;
            } | null;
            /** By Sector */
            by_sector: {
                [key: string]: number;
            };
            /** Collective Reps */
            collective_reps: number;
            /** Delegations */
            delegations: number;
            /** Delegations Summoned */
            delegations_summoned: number;
            /** Direct Workers */
            direct_workers: number;
            /** Ethnic Minority */
            ethnic_minority: number | null;
            /** Exemplars */
            exemplars: number;
            /** Guests */
            guests: number;
            /** Guests Summoned */
            guests_summoned: number;
            /** Household Reps */
            household_reps: number;
            /** Individuals */
            individuals: number;
            /** Managers */
            managers: number;
            /** Non Party */
            non_party: number | null;
            /** Official */
            official: number;
            /** Official Summoned */
            official_summoned: number;
            /** Oldest */
            oldest: components["schemas"]["AgedPerson"][];
            /** Party Members */
            party_members: number | null;
            /** Present */
            present: number;
            /** Present Percent */
            present_percent: number;
            /** Qualified */
            qualified: number;
            /** Refused */
            refused: components["schemas"]["RefusedCase"][];
            /** Religious */
            religious: number | null;
            /** Remote Area */
            remote_area: number;
            /** Shares */
            shares: {
                [key: string]: components["schemas"]["Figure"];
            };
            standing: components["schemas"]["services__registration__domain__report__rules__Standing"];
            /** Summoned */
            summoned: number;
            /** Titles Held */
            titles_held: {
                [key: string]: number;
            };
            /**
             * Undecided
             * @default 0
             */
            undecided?: number;
            /** Under 40 */
            under_40: number;
            /** Women */
            women: number;
            /** Youngest */
            youngest: components["schemas"]["AgedPerson"][];
        };
        /**
         * CredentialReport
         * @description `frozen` is the report that holds, null before; `editions` are all that ever were, the newest first.
         */
        CredentialReport: {
            /** Editions */
            editions: components["schemas"]["FrozenReport"][];
            frozen: components["schemas"]["FrozenReport"] | null;
            live: components["schemas"]["LiveReport"];
            rules: components["schemas"]["ReportRules"];
            /** Sessions */
            sessions: components["schemas"]["ReportSession"][];
        };
        /**
         * CredentialState
         * @enum {string}
         */
        CredentialState: "ISSUED" | "REVOKED" | "SUPERSEDED";
        /** Credentials */
        Credentials: {
            /**
             * Code
             * @description Mã xác thực hai bước, hoặc một mã dự phòng.
             */
            code?: string | null;
            /** Password */
            password: string;
            /** Username */
            username: string;
        };
        /**
         * DayLine
         * @description One day: for how many to cook (`meals`: people, companions and drivers together), and cars. `held`: the congress sits.
         */
        DayLine: {
            /** Cars */
            cars: number;
            /** Companions */
            companions: number;
            /** Drivers */
            drivers: number;
            /** Held */
            held: boolean;
            /** Meals */
            meals: number;
            /**
             * On
             * Format: date
             */
            on: string;
            /** People */
            people: number;
        };
        /**
         * Decision
         * @description Whether what a clerk asks for is taken.
         */
        Decision: {
            /** Take */
            take: boolean;
        };
        /** Deed */
        Deed: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * Changes
             * @default []
             */
            changes?: components["schemas"]["FieldChange"][];
            /** Kind */
            kind: components["schemas"]["services__registration__domain__people__acts__Kind"] | ("ISSUED" | "PRINTED" | "MAILED");
            /**
             * Reason
             * @default
             */
            reason?: string;
        };
        /**
         * DelegateEdit
         * @description What is to be different. `version` is the one you saw; `another_person` confirms that a namesake is somebody else.
         */
        DelegateEdit: {
            /**
             * Another Person
             * @default false
             */
            another_person?: boolean;
            /**
             * Assist
             * @description YES: người đứng cửa đón và dẫn vào chỗ; vì sao thì không nói.
             */
            assist?: string | null;
            /**
             * Birth
             * @description 03/5/1984, 5/1984 hoặc 1984
             */
            birth?: string | null;
            /** Category */
            category?: string | null;
            /** Economic Component */
            economic_component?: string | null;
            /** Education */
            education?: string | null;
            /** Email */
            email?: string | null;
            /**
             * Ethnicity
             * @description Một trong 54 dân tộc.
             */
            ethnicity?: string | null;
            /** Form Of Address */
            form_of_address?: string | null;
            /** Full Name */
            full_name?: string | null;
            /** Instruction */
            instruction?: string | null;
            /** Is Manager */
            is_manager?: string | null;
            /**
             * List Place
             * @description Từ 1; để trống: sau những người có thứ tự.
             */
            list_place?: string | null;
            /**
             * Needs
             * @description Mã, cách nhau bằng dấu phẩy.
             */
            needs?: string | null;
            /**
             * Note
             * @description Không in ở đâu, không gửi cho hệ thống khác.
             */
            note?: string | null;
            /** Party Member */
            party_member?: ("YES" | "NO" | "") | null;
            /** Phone */
            phone?: string | null;
            /** Political Theory */
            political_theory?: string | null;
            /** Position */
            position?: string | null;
            /**
             * Pronunciation
             * @description Cho người dẫn chương trình.
             */
            pronunciation?: string | null;
            /**
             * Religion
             * @description “không” và “-” là không theo tôn giáo nào.
             */
            religion?: string | null;
            /** Remote Area */
            remote_area?: string | null;
            /** Seat */
            seat?: string | null;
            /** Sector */
            sector?: string | null;
            /** Sex */
            sex?: ("F" | "M" | "") | null;
            /**
             * Standing
             * @description Để trống: theo thành phần.
             */
            standing?: ("OFFICIAL" | "GUEST" | "") | null;
            /** Titles */
            titles?: string | null;
            /** Unit Code */
            unit_code?: string | null;
            /** Version */
            version: number;
        };
        /**
         * DelegateFile
         * @description One delegate. `birth` as precise as known ("03/05/1984", "05/1984", "1984"); `missing` names what lacks.
         *
         *     `given` names the sensitive attributes that are known; what they say is not given out. `paper` is that of the badge that
         *     holds; `how_far` what proposal, letter, answer, badge and door tell together; `awaited`: the sitting is under way and the
         *     person may still come in.
         */
        DelegateFile: {
            answers: components["schemas"]["services__registration__domain__answers__register__Standing"];
            /**
             * Assist
             * @default
             */
            assist?: string;
            /**
             * Awaited
             * @default false
             */
            awaited?: boolean;
            /** Birth */
            birth: string | null;
            /** Category */
            category: string;
            /** Category Name */
            category_name: string;
            /**
             * Congress Id
             * Format: uuid
             */
            congress_id: string;
            /** Counts As */
            counts_as: string;
            /** Credentials */
            credentials: components["schemas"]["HeldBadge"][];
            /** Delegate Code */
            delegate_code: string;
            /**
             * Delegate Id
             * Format: uuid
             */
            delegate_id: string;
            /**
             * Economic Component
             * @default
             */
            economic_component?: string;
            /**
             * Education
             * @default
             */
            education?: string;
            /**
             * Email
             * @default
             */
            email?: string;
            /**
             * Erased
             * @default false
             */
            erased?: boolean;
            /** Form Of Address */
            form_of_address: string;
            /** Full Name */
            full_name: string;
            /**
             * Given
             * @default []
             */
            given?: string[];
            /** @default APPROVED */
            how_far?: components["schemas"]["State"];
            /** Instruction */
            instruction: string;
            /**
             * Is Manager
             * @default
             */
            is_manager?: string;
            /**
             * List Place
             * @default
             */
            list_place?: string;
            /** Missing */
            missing: string[];
            /**
             * Needs
             * @default
             */
            needs?: string;
            /**
             * Note
             * @default
             */
            note?: string;
            paper?: components["schemas"]["Paper"] | null;
            /** Phone */
            phone: string;
            photo?: components["schemas"]["PhotoInfo"] | null;
            /** Position */
            position: string;
            /**
             * Pronunciation
             * @default
             */
            pronunciation?: string;
            proposal?: components["schemas"]["services__registration__usecases__people__delegate_file__Proposal"] | null;
            /**
             * Remote Area
             * @default
             */
            remote_area?: string;
            /** Replaces */
            replaces: string | null;
            revocation: components["schemas"]["Revocation"] | null;
            /** Scanned */
            scanned: boolean;
            /** Seat */
            seat: string;
            /**
             * Sector
             * @default
             */
            sector?: string;
            /**
             * Session Seats
             * @default []
             */
            session_seats?: components["schemas"]["SeatInSession"][];
            /** Sex */
            sex: string | null;
            /** Standing */
            standing: string;
            status: components["schemas"]["Status"];
            /**
             * Titles
             * @default
             */
            titles?: string;
            /** Unit Code */
            unit_code: string;
            /** Unit Name */
            unit_name: string;
            /** Version */
            version: number;
        };
        /**
         * DelegatePage
         * @description One page, and how many fit in all.
         */
        DelegatePage: {
            /** Items */
            items: components["schemas"]["ListedDelegate"][];
            /** Total */
            total: number;
        };
        /**
         * Delegation
         * @description One unit's people at the sitting that is on or comes next. `answers_open`: whether people still answer the summons.
         */
        Delegation: {
            /** Answers Open */
            answers_open: boolean;
            /**
             * As Of
             * Format: date-time
             */
            as_of: string;
            /** Hotline */
            hotline: string;
            /** People */
            people: components["schemas"]["OwnPerson"][];
            /** Session Name */
            session_name: string;
            /**
             * Session Starts At
             * Format: date-time
             */
            session_starts_at: string;
            /** Synthetic */
            synthetic: boolean;
            /** Title Lines */
            title_lines: string[];
            /** Unit Name */
            unit_name: string;
        };
        /**
         * Deletion
         * @description Why somebody is deleted for good; `version` is the one you saw.
         */
        Deletion: {
            /** Reason */
            reason: string;
            /** Version */
            version: number;
        };
        /**
         * Document
         * @description ROSTER: who comes, a list for each delegation. ROLL_CALL: the same with room to sign.
         * @enum {string}
         */
        Document: "SUMMONS" | "INVITATION" | "ROSTER" | "ROLL_CALL";
        /**
         * DocumentRun
         * @description One making. `done` of `people` are drawn; `ended_at` None: it goes on, or came to nothing.
         */
        DocumentRun: {
            /** Actor */
            actor: string;
            /**
             * Began At
             * Format: date-time
             */
            began_at: string;
            document: components["schemas"]["Document"];
            /** Done */
            done: number;
            /** Ended At */
            ended_at: string | null;
            form: components["schemas"]["Form"];
            /** People */
            people: number;
            /**
             * Run Id
             * Format: uuid
             */
            run_id: string;
            /** Without Code */
            without_code: number;
        };
        /**
         * Documents
         * @description Units without people are left out; makings newest first.
         */
        Documents: {
            /** Letterheads */
            letterheads: components["schemas"]["KeptLetterhead"][];
            /** Runs */
            runs: components["schemas"]["DocumentRun"][];
            /** Units */
            units: components["schemas"]["UnitReaders"][];
        };
        /**
         * Doubt
         * @description What may be so and is seldom meant: asked once, kept when it is said to be so.
         * @enum {string}
         */
        Doubt: "OVER_CAP" | "DOUBLE";
        /**
         * DueBody
         * @description `due_on` null: no day any more. `version` is the one you saw, 0 for none.
         */
        DueBody: {
            /** Due On */
            due_on?: string | null;
            /** Version */
            version: number;
        };
        /**
         * EditedAccount
         * @description All that may be changed, as it shall stand; `version` is the one that was looked at.
         */
        EditedAccount: {
            /**
             * Disabled
             * @default false
             */
            disabled?: boolean;
            /** Display Name */
            display_name: string;
            /** Roles */
            roles: components["schemas"]["Role"][];
            /** Roles In */
            roles_in?: components["schemas"]["RolesInCongress"][];
            /** Unit Code */
            unit_code?: string | null;
            /** Version */
            version: number;
        };
        /**
         * EditedSession
         * @description A session as it is to be: of a planned one with its id, else a new one.
         */
        EditedSession: {
            kind: components["schemas"]["SessionKind"];
            /** Name */
            name: string;
            /**
             * Rehearsal
             * @default false
             */
            rehearsal?: boolean;
            /** Session Id */
            session_id?: string | null;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
        };
        /**
         * Erasure
         * @description Why somebody's data is erased (who asked, when: no name in it, the audit keeps it); `version` is the one you saw.
         */
        Erasure: {
            /** Reason */
            reason: string;
            /** Version */
            version: number;
        };
        /**
         * FieldChange
         * @description One field, old to new, as texts ('' for nothing). `hidden`: a sensitive one, whose values are not repeated.
         */
        FieldChange: {
            /** Field */
            field: string;
            /**
             * Hidden
             * @default false
             */
            hidden?: boolean;
            /**
             * New
             * @default
             */
            new?: string;
            /**
             * Old
             * @default
             */
            old?: string;
        };
        /**
         * FieldProblem
         * @description One field that does not fit. `code` is for programs, `message` for people.
         */
        FieldProblem: {
            /** Code */
            code: string;
            /** Field */
            field: string;
            /** Message */
            message: string;
        };
        /**
         * Figure
         * @description `count` of `base` people, `unknown` of whom nothing is known; `percent` 0 to 100, `words` "38,2%" or "".
         */
        Figure: {
            /** Base */
            base: number;
            /** Count */
            count: number;
            /** Percent */
            percent: number;
            /** Unknown */
            unknown: number;
            /** Words */
            words: string;
        };
        /**
         * Form
         * @description PDF to print and send, DOCX to edit further (letters only).
         * @enum {string}
         */
        Form: "PDF" | "DOCX";
        /**
         * FoundSeat
         * @description Where somebody sits and nothing of who it is. `seat` '' while there is none.
         */
        FoundSeat: {
            /** Seat */
            seat: string;
            /** Session Seats */
            session_seats: components["schemas"]["SessionSeat"][];
            /** Way */
            way: string;
        };
        /**
         * FreezeAnswer
         * @description `report` is the one that holds, null when none does. After ATTENDANCE_OLD the second act names
         *     `attendance_until`, after NOT_OPENED it says that this is known.
         */
        FreezeAnswer: {
            /** Attendance Age Ms */
            attendance_age_ms: number | null;
            /** Attendance Until */
            attendance_until: string | null;
            outcome: components["schemas"]["Freezing"];
            report: components["schemas"]["FrozenReport"] | null;
            /** Sentence */
            sentence: string;
        };
        /**
         * Freezing
         * @enum {string}
         */
        Freezing: "FROZEN" | "ALREADY_FROZEN" | "SWITCHED_OFF" | "NOBODY_THERE" | "ATTENDANCE_OLD" | "NOT_OPENED";
        /**
         * FreezingBody
         * @description `session_id` null: the first official session. `accepted` only in the second act, after ATTENDANCE_OLD; `before_opening`
         *     after NOT_OPENED.
         */
        FreezingBody: {
            accepted?: components["schemas"]["Accepted"] | null;
            /**
             * Before Opening
             * @default false
             */
            before_opening?: boolean;
            /** Session Id */
            session_id?: string | null;
        };
        /**
         * FrozenReport
         * @description A report as it was frozen; later arrivals are not in it. `digest`: SHA-256 of its content, 64 hex digits.
         */
        FrozenReport: {
            /** Attendance Age Ms */
            attendance_age_ms: number | null;
            /** Digest */
            digest: string;
            /** Edition */
            edition: number;
            /** Figures */
            figures: {
                [key: string]: unknown;
            };
            /**
             * Frozen At
             * Format: date-time
             */
            frozen_at: string;
            /** Frozen By */
            frozen_by: string;
            paper: components["schemas"]["ReportPaper"];
            /**
             * Report Id
             * Format: uuid
             */
            report_id: string;
            /**
             * Session Id
             * Format: uuid
             */
            session_id: string;
            /** Withdrawn At */
            withdrawn_at: string | null;
            /** Withdrawn Reason */
            withdrawn_reason: string;
        };
        /**
         * GivenHeadLink
         * @description What is sent to the head; it cannot be shown again, only given anew. `reach`: who can open the address.
         */
        GivenHeadLink: {
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            reach: components["schemas"]["Reach"];
            /** Url */
            url: string;
        };
        /**
         * GivenPassword
         * @description A password to hand over: it is told here and nowhere else, and opens until `until` only to be changed.
         */
        GivenPassword: {
            /**
             * Account Id
             * Format: uuid
             */
            account_id: string;
            /** Display Name */
            display_name: string;
            /** Password */
            password: string;
            /**
             * Until
             * Format: date-time
             */
            until: string;
            /** Username */
            username: string;
        };
        /**
         * Ground
         * @description Why one kind of their data is kept, and how many months after the congress.
         */
        Ground: {
            /** Basis */
            basis: string;
            /** Data */
            data: string;
            /** Months */
            months: number;
            /** Purpose */
            purpose: string;
            /** Source */
            source: string;
        };
        /** GroupView */
        GroupView: {
            /** Code */
            code: string;
            figure: components["schemas"]["Figure"];
            /** Label */
            label: string;
        };
        /**
         * HallDesk
         * @description `path` opens the page; `public_address` is the congress's own origin for it, "" for none.
         */
        HallDesk: {
            /** Documents */
            documents: components["schemas"]["ShelvedDocument"][];
            /** Notices */
            notices: components["schemas"]["Notice"][];
            /** Path */
            path: string;
            /** Public Address */
            public_address: string;
            words: components["schemas"]["PageWords"];
        };
        /**
         * HallDocument
         * @description `opens_at`: when its content may be had, None where that is now.
         */
        HallDocument: {
            /** Bytes */
            bytes: number;
            /**
             * Document Id
             * Format: uuid
             */
            document_id: string;
            /** Media Type */
            media_type: string;
            /** Name */
            name: string;
            /** Opens At */
            opens_at: string | null;
            /** Title */
            title: string;
        };
        /**
         * HallMove
         * @description What the invitation still says where the congress went to another time or place.
         */
        HallMove: {
            /**
             * Old Starts At
             * Format: date-time
             */
            old_starts_at: string;
            /** Old Venue */
            old_venue: string;
        };
        /** HallNotice */
        HallNotice: {
            kind: components["schemas"]["NoticeKind"];
            /**
             * Notice Id
             * Format: uuid
             */
            notice_id: string;
            /**
             * Said At
             * Format: date-time
             */
            said_at: string;
            /** Text */
            text: string;
        };
        /**
         * HallNoticeWords
         * @description A few words for the phones.
         */
        HallNoticeWords: {
            /**
             * Audience
             * @default ALL
             * @enum {string}
             */
            audience?: "ALL" | "DELEGATES";
            /** @default NOTICE */
            kind?: components["schemas"]["NoticeKind"];
            /** Text */
            text: string;
        };
        /**
         * HallPage
         * @description What one reader sees. `own`: opened by a pass, so the seat stands there. `by_name`: seats are found by name and birth year too.
         *     `programme_slip`: with it honors gives this reader the programme.
         */
        HallPage: {
            /** By Name */
            by_name: boolean;
            /**
             * Congress Id
             * Format: uuid
             */
            congress_id: string;
            /** Documents */
            documents: components["schemas"]["HallDocument"][];
            /** Gate Note */
            gate_note: string;
            /** Hotline */
            hotline: string;
            moved: components["schemas"]["HallMove"] | null;
            /** Notices */
            notices: components["schemas"]["HallNotice"][];
            /** Own */
            own: boolean;
            /** Programme Slip */
            programme_slip: string;
            /** Sessions */
            sessions: components["schemas"]["HallSession"][];
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /** Synthetic */
            synthetic: boolean;
            /** Title Lines */
            title_lines: string[];
            /** Venue */
            venue: string;
            /** Way */
            way: string;
        };
        /**
         * HallPut
         * @description The new version, how many people lost their seat by it, and how many sit on words that are no seat of this hall and of
         *     no earlier one: they keep them until somebody seats them anew.
         */
        HallPut: {
            /** Elsewhere */
            elsewhere: number;
            /** Seats */
            seats: number;
            /** Unseated */
            unseated: number;
            /** Version */
            version: number;
        };
        /**
         * HallSession
         * @description A sitting that is really held.
         */
        HallSession: {
            /** Session Name */
            session_name: string;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
        };
        /**
         * HallShelf
         * @description Whose a document is. Times left out: at once, for ever, no embargo. `reader_codes`, codes or names, for NAMED alone.
         */
        HallShelf: {
            audience: components["schemas"]["Audience"];
            /** Embargo Until */
            embargo_until?: string | null;
            /** From At */
            from_at?: string | null;
            /**
             * Reader Codes
             * @default []
             */
            reader_codes?: string[];
            /** Title */
            title: string;
            /** Until At */
            until_at?: string | null;
        };
        /**
         * HallWords
         * @description `revision` is the one that was seen, 0 before anybody saved the page.
         */
        HallWords: {
            /** By Name */
            by_name: boolean;
            /** Open */
            open: boolean;
            /** Revision */
            revision: number;
            /**
             * Way
             * @default
             */
            way?: string;
        };
        /**
         * HeadLink
         * @description A link that was given out and not taken back; `opened_at` when it was last used, None while nobody did.
         */
        HeadLink: {
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /**
             * Issued At
             * Format: date-time
             */
            issued_at: string;
            /** Opened At */
            opened_at: string | null;
            /** Unit Code */
            unit_code: string;
        };
        /**
         * HeadsTakingBack
         * @description Which line's last word is taken back, of one of the delegation.
         */
        HeadsTakingBack: {
            /**
             * Delegate Id
             * Format: uuid
             */
            delegate_id: string;
            line: components["schemas"]["Line"];
            /** Secret */
            secret: string;
            /**
             * Seen
             * @description Số lời đã xem, như `number` của người đó.
             */
            seen: number;
        };
        /**
         * HeadsWord
         * @description What is said of one of the delegation. All but CONFIRMED need a reason.
         */
        HeadsWord: {
            /**
             * Delegate Id
             * Format: uuid
             */
            delegate_id: string;
            /**
             * Reason
             * @default
             */
            reason?: string;
            /** Secret */
            secret: string;
            /**
             * Seen
             * @description Số lời đã xem, như `number` của người đó.
             */
            seen: number;
            value: components["schemas"]["Value"];
        };
        /**
         * HeldBadge
         * @description A badge ever issued, without what would let somebody copy it. `short_code` opens the door as the badge does: it is
         *     None unless somebody who may print badges asked.
         */
        HeldBadge: {
            /** Short Code */
            short_code?: string | null;
            state: components["schemas"]["CredentialState"];
            /** Version */
            version: number;
        };
        /**
         * HistoryLine
         * @description One act, or a badge issued or printed, or a letter sent (`reason` is then the badge's version or edition).
         *
         *     `undoable_until` is None when it cannot be undone as things stand; `superseded`: a proposal that ended because a newer one of the
         *     same person took it in, and nobody decided on it; values of `hidden` changes are ''; `other_name`: who came
         *     instead, or whom this person came for.
         */
        HistoryLine: {
            /**
             * Act Id
             * Format: uuid
             */
            act_id: string;
            /**
             * Acted At
             * Format: date-time
             */
            acted_at: string;
            /** Actor Name */
            actor_name: string;
            /** Changes */
            changes: components["schemas"]["FieldChange"][];
            /**
             * Delegate Id
             * Format: uuid
             */
            delegate_id: string;
            /** Kind */
            kind: components["schemas"]["services__registration__domain__people__acts__Kind"] | ("ISSUED" | "PRINTED" | "MAILED");
            /** Other Id */
            other_id: string | null;
            /** Other Name */
            other_name: string;
            /** Reason */
            reason: string;
            /**
             * Superseded
             * @default false
             */
            superseded?: boolean;
            /** Undoable Until */
            undoable_until: string | null;
            /** Undone At */
            undone_at: string | null;
        };
        /**
         * Hold
         * @description Why somebody waits until cleared: not to be proposed for reward meanwhile (decree 152/2025). It bars nobody's entry.
         * @enum {string}
         */
        Hold: "" | "DISCIPLINE" | "INSPECTION" | "COMPLAINT";
        /**
         * Honoured
         * @description So many announced honours of one award for one kind of recipient (COLLECTIVE, HOUSEHOLD, INDIVIDUAL).
         */
        Honoured: {
            /** Award */
            award: string;
            /**
             * Count
             * @default 1
             */
            count?: number;
            /** Kind */
            kind: string;
        };
        /**
         * HonouredPeople
         * @description So many individuals were honoured, each counted once; so many of them lead, or work directly. Of the rest it is not known.
         */
        HonouredPeople: {
            /**
             * Direct
             * @default 0
             */
            direct?: number;
            /**
             * Managers
             * @default 0
             */
            managers?: number;
            /**
             * People
             * @default 0
             */
            people?: number;
        };
        /**
         * IdentityToLink
         * @description `proposal_id`: who proposed themselves; the password is that of the organiser.
         */
        IdentityToLink: {
            /** Password */
            password: string;
            /**
             * Proposal Id
             * Format: uuid
             */
            proposal_id: string;
        };
        /**
         * ImportReport
         * @description What a file did, or would do when `dry_run`; `import_id` is what undoes it.
         *
         *     `withdrawn` are people who are no longer in the file and whose name was taken off the roster. `rows` = created + updated + unchanged + rows with an error + rows taken out of this import.
         */
        ImportReport: {
            /** Created */
            created: number;
            /** Dry Run */
            dry_run: boolean;
            /** Errors */
            errors: components["schemas"]["RowProblem"][];
            /** Import Id */
            import_id: string | null;
            /** Rows */
            rows: number;
            /** Unchanged */
            unchanged: number;
            /** Updated */
            updated: number;
            /** Warnings */
            warnings: components["schemas"]["RowWarning"][];
            /** Withdrawn */
            withdrawn: number;
        };
        /**
         * ImportedPerson
         * @description What a file did to one person, who is called `full_name` by now. IMPORTED without changes: the file brought them.
         *
         *     Values of `hidden` changes are ''; `undone_at` says since when it was taken back.
         */
        ImportedPerson: {
            /** Changes */
            changes: components["schemas"]["FieldChange"][];
            /** Delegate Code */
            delegate_code: string;
            /**
             * Delegate Id
             * Format: uuid
             */
            delegate_id: string;
            /** Full Name */
            full_name: string;
            kind: components["schemas"]["services__registration__domain__people__acts__Kind"];
            /** Undone At */
            undone_at: string | null;
            /** Unit Code */
            unit_code: string;
        };
        /**
         * Issued
         * @description `issued` badges were made now; `total` delegates hold one.
         */
        Issued: {
            /** Issued */
            issued: number;
            /** Total */
            total: number;
        };
        /**
         * KeptEvidence
         * @description One file beside a person. `media_type` application/pdf, image/jpeg or image/png.
         */
        KeptEvidence: {
            /** Bytes */
            bytes: number;
            /**
             * Evidence Id
             * Format: uuid
             */
            evidence_id: string;
            /**
             * Kept At
             * Format: date-time
             */
            kept_at: string;
            /** Media Type */
            media_type: string;
            /** Name */
            name: string;
        };
        /**
         * KeptImport
         * @description One file that came in; times UTC, `undone_at` None while it holds. `actor_name` '' where the account is gone.
         *
         *     `left_out` names who stood in the file and was not to come in.
         */
        KeptImport: {
            /** Actor */
            actor: string;
            /**
             * Actor Name
             * @default
             */
            actor_name?: string;
            /**
             * Congress Id
             * Format: uuid
             */
            congress_id: string;
            /** Created */
            created: number;
            /** Filename */
            filename: string;
            /**
             * Import Id
             * Format: uuid
             */
            import_id: string;
            /**
             * Imported At
             * Format: date-time
             */
            imported_at: string;
            /**
             * Left Out
             * @default []
             */
            left_out?: string[];
            /**
             * Open Rows
             * @default []
             */
            open_rows?: components["schemas"]["OpenRow"][];
            /**
             * Refused
             * @default false
             */
            refused?: boolean;
            /** Undone At */
            undone_at?: string | null;
            /** Updated */
            updated: number;
            /**
             * Withdrawn
             * @default 0
             */
            withdrawn?: number;
        };
        /**
         * KeptLetterhead
         * @description `version` 0: nobody has filled it in yet, the words are a proposal.
         */
        KeptLetterhead: {
            head: components["schemas"]["Letterhead"];
            kind: components["schemas"]["LetterKind"];
            /** Version */
            version: number;
        };
        /** KeptTargets */
        KeptTargets: {
            /** Targets */
            targets: components["schemas"]["TargetLine"][];
            /** Version */
            version: number;
        };
        /**
         * Kind
         * @description The kinds of data that one rule each is about, in the order in which closing takes them away.
         * @enum {string}
         */
        "Kind-Input": "SENSITIVE" | "PORTRAIT" | "CONTACT" | "EVIDENCE" | "IDENTITY";
        /**
         * KindOfData
         * @description One kind. `people`: of how many it is there now; `due_at`: from when it goes, if the congress is (or were) closed now;
         *     `gone`: of how many it has gone by the closing; `finished_at`: since when it is all gone.
         */
        KindOfData: {
            basis: components["schemas"]["Basis"];
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /** Fields */
            fields: string;
            /** Finished At */
            finished_at: string | null;
            /** Gone */
            gone: number;
            kind: components["schemas"]["services__registration__domain__privacy__data_rules__Kind"];
            /** Months */
            months: number;
            /** People */
            people: number;
            /** Purpose */
            purpose: string;
            /** Source */
            source: string;
        };
        /**
         * Layout
         * @description SMALL: eight of 90 x 65 mm on a sheet of A4. A6: four.
         * @enum {string}
         */
        Layout: "SMALL" | "A6";
        /**
         * LeftOut
         * @description A row, or a whole sheet (`row` None), that is no record; `text` is what it says.
         *
         *     `why` is a LeftOutKind where the engine left it out; who understands the file may leave out more.
         */
        LeftOut: {
            /** Row */
            row: number | null;
            /** Sheet */
            sheet: string;
            /** Text */
            text: string;
            /** Why */
            why: string;
        };
        /**
         * LegendLine
         * @description One line of the legend: how many seats the block has and how many of them are taken.
         */
        LegendLine: {
            /**
             * Block Id
             * Format: uuid
             */
            block_id: string;
            /** Colour */
            colour: string;
            /** Name */
            name: string;
            /** Seats */
            seats: number;
            /** Taken */
            taken: number;
        };
        /**
         * LetterKind
         * @description SUMMONS goes to official delegates, INVITATION to guests.
         * @enum {string}
         */
        LetterKind: "SUMMONS" | "INVITATION";
        /**
         * LetterShown
         * @description A letter's headers, its words and what comes along. `overtaken`: why it would not go at all, "" when it would.
         */
        LetterShown: {
            /** Attached */
            attached: components["schemas"]["Attached"][];
            /** Overtaken */
            overtaken: string;
            /** Recipient */
            recipient: string;
            /** Sender */
            sender: string;
            /** Subject */
            subject: string;
            /** Text */
            text: string;
        };
        /**
         * Letterhead
         * @description What the office fills in once, several lines as a tuple; no number or no day leaves room for a hand.
         */
        Letterhead: {
            /** Content */
            content: string[];
            /** Issued On */
            issued_on: string | null;
            /** Number */
            number: string;
            /** Organ */
            organ: string;
            /** Parent Organ */
            parent_organ: string;
            /** Place */
            place: string;
            /** Recipients */
            recipients: string[];
            /** Sign */
            sign: string;
            /** Signer Name */
            signer_name: string;
            /** Signer Role */
            signer_role: string[];
            /** Subject */
            subject: string;
        };
        /**
         * LetterheadEdit
         * @description `version` is the one you saw, 0 for the proposal.
         */
        LetterheadEdit: {
            /** Content */
            content?: string[];
            /** Issued On */
            issued_on?: string | null;
            /**
             * Number
             * @description Số; để trống thì điền tay.
             * @default
             */
            number?: string;
            /** Organ */
            organ: string;
            /**
             * Parent Organ
             * @default
             */
            parent_organ?: string;
            /** Place */
            place: string;
            /** Recipients */
            recipients?: string[];
            /** Sign */
            sign: string;
            /**
             * Signer Name
             * @default
             */
            signer_name?: string;
            /** Signer Role */
            signer_role?: string[];
            /**
             * Subject
             * @default
             */
            subject?: string;
            /** Version */
            version: number;
        };
        /**
         * LetterheadWords
         * @description What the office fills in; no number or no day leaves room for a hand.
         */
        LetterheadWords: {
            /** Content */
            content?: string[];
            /** Issued On */
            issued_on?: string | null;
            /**
             * Number
             * @description Số; để trống thì điền tay.
             * @default
             */
            number?: string;
            /** Organ */
            organ: string;
            /**
             * Parent Organ
             * @default
             */
            parent_organ?: string;
            /** Place */
            place: string;
            /** Recipients */
            recipients?: string[];
            /** Sign */
            sign: string;
            /**
             * Signer Name
             * @default
             */
            signer_name?: string;
            /** Signer Role */
            signer_role?: string[];
            /**
             * Subject
             * @default
             */
            subject?: string;
        };
        /**
         * Level
         * @description The rules of one level. `exemplar_percent` is None where the plan sets no ratio; `form` CONGRESS or CONFERENCE.
         *
         *     `host` is whose name follows the event's: NAMED by the plan, the PROVINCE itself, or NONE. `source`: what the cap
         *     and the ratio rest on; `source_province`: whose paper that is, "" for everybody's. `version`: 0 as the sources have it,
         *     one more with each change that an office made.
         */
        Level: {
            /** Code */
            code: string;
            /** Event Name */
            event_name: string;
            /** Exemplar Percent */
            exemplar_percent: number | null;
            /** Form */
            form: string;
            /** Host */
            host: string;
            /** Max Delegates */
            max_delegates: number;
            /** Name */
            name: string;
            /** Source */
            source: string;
            /**
             * Source Province
             * @default
             */
            source_province?: string;
            /**
             * Version
             * @default 0
             */
            version?: number;
        };
        /**
         * LevelRules
         * @description What plan or law now say. `version` is the level's that you saw, 0 when nobody changed it yet; `exemplar_percent` null:
         *     no ratio; `source`: the paper, with number and date.
         */
        LevelRules: {
            /** Exemplar Percent */
            exemplar_percent: number | null;
            /** Max Delegates */
            max_delegates: number;
            /** Source */
            source: string;
            /** Version */
            version: number;
        };
        /**
         * Line
         * @description What a word is about: the answer to the summons, or leave. Each has what holds of its own.
         * @enum {string}
         */
        Line: "ANSWER" | "LEAVE";
        /**
         * LineView
         * @description `figure` null: not shown, since it would tell of fewer than five people.
         */
        LineView: {
            figure: components["schemas"]["Figure"] | null;
            /** Key */
            key: string;
            /** Label */
            label: string;
            target: components["schemas"]["TargetView"] | null;
        };
        /**
         * LinkedView
         * @description An identity that opens an account; `name` as the provider had it then.
         */
        LinkedView: {
            /**
             * Identity Id
             * Format: uuid
             */
            identity_id: string;
            /**
             * Linked At
             * Format: date-time
             */
            linked_at: string;
            /** Name */
            name: string;
        };
        /**
         * ListedDelegate
         * @description One line of the list. `credential_state` is that of the newest badge, None before the first. `session_seats` has every
         *     sitting in its order where `seat` is not that of all of them, and is empty otherwise.
         *     `print_state` is None unless a badge holds; `missing` counts the attributes that lack; `list_place` is the place
         *     in the unit from 1, 0 for none. `answer_number` counts the words in the register of answers; who `came` to a
         *     sitting is there, whatever was said.
         */
        ListedDelegate: {
            answer: components["schemas"]["Value"] | null;
            /** Answer Number */
            answer_number: number;
            /** Birth Year */
            birth_year: number | null;
            /** Came */
            came: boolean;
            /** Category */
            category: string;
            credential_state: components["schemas"]["CredentialState"] | null;
            /** Delegate Code */
            delegate_code: string;
            /**
             * Delegate Id
             * Format: uuid
             */
            delegate_id: string;
            /** Form Of Address */
            form_of_address: string;
            /** Full Name */
            full_name: string;
            leave: components["schemas"]["Value"] | null;
            /** List Place */
            list_place: number;
            /** Missing */
            missing: number;
            /** Position */
            position: string;
            print_state: components["schemas"]["PrintState"] | null;
            /** Seat */
            seat: string;
            /** Session Seats */
            session_seats: components["schemas"]["ListedSeat"][];
            /** Standing */
            standing: string;
            status: components["schemas"]["Status"];
            /** Unit Code */
            unit_code: string;
            /** Unit Name */
            unit_name: string;
            /** Version */
            version: number;
        };
        /**
         * ListedNomination
         * @description One person of a unit. `alternate` None: no alternate; `missing` names the facts without which the report cannot do,
         *     `to_complete` these and what else a unit is asked for; `version` is the person's.
         *     `answer_number` counts the words in the register of answers.
         */
        ListedNomination: {
            /** Alternate */
            alternate: number | null;
            answer: components["schemas"]["Value"] | null;
            /** Answer Number */
            answer_number: number;
            /** Answer Reason */
            answer_reason: string;
            /**
             * Awaited
             * @default false
             */
            awaited?: boolean;
            /** Category */
            category: string;
            /** Changed At */
            changed_at: string | null;
            /** Delegate Code */
            delegate_code: string;
            /**
             * Delegate Id
             * Format: uuid
             */
            delegate_id: string;
            /** Evidence */
            evidence: number;
            /** Full Name */
            full_name: string;
            /** Has Photo */
            has_photo: boolean;
            hold: components["schemas"]["Hold"];
            /** @default APPROVED */
            how_far?: components["schemas"]["State"];
            leave: components["schemas"]["Value"] | null;
            /** Leave Reason */
            leave_reason: string;
            /** Missing */
            missing: string[];
            /** Position */
            position: string;
            /** Reason */
            reason: string;
            state: components["schemas"]["State"];
            /** To Complete */
            to_complete: string[];
            /** Unit Code */
            unit_code: string;
            /** Unit Name */
            unit_name: string;
            /** Version */
            version: number;
        };
        /**
         * ListedSeat
         * @description The seat in one sitting, '' for none there.
         */
        ListedSeat: {
            /** Seat */
            seat: string;
            /** Session Name */
            session_name: string;
        };
        /**
         * LiveReport
         * @description The draft of this moment. `attendance_age_ms`: how old the attendance is, null when checkin was never heard;
         *     `is_old`: so old that freezing asks once more, naming `attendance_until`; `asking`: whose excuse waits for a decision.
         */
        LiveReport: {
            /**
             * Asking
             * @default []
             */
            asking?: components["schemas"]["AskingPerson"][];
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Attendance Age Ms */
            attendance_age_ms: number | null;
            /** Attendance Until */
            attendance_until: string | null;
            figures: components["schemas"]["CredentialCounts"];
            /** Is Old */
            is_old: boolean;
            paper: components["schemas"]["ReportPaper"];
            /**
             * Session Id
             * Format: uuid
             */
            session_id: string;
        };
        /**
         * LowerBody
         * @description One event of a unit. `version` is the one you saw, 0 for a new one. `confirmed`: what was asked and is meant so.
         */
        LowerBody: {
            /** Confirmed */
            confirmed?: components["schemas"]["Doubt"][];
            /** Delegates */
            delegates?: number | null;
            /** Exemplars */
            exemplars?: number | null;
            /** Held On */
            held_on?: string | null;
            /**
             * Lessons
             * @default
             */
            lessons?: string;
            /** Level */
            level: string;
            /** Name */
            name: string;
            /**
             * Pilot
             * @default false
             */
            pilot?: boolean;
            /** Plan Sent On */
            plan_sent_on?: string | null;
            /** Planned On */
            planned_on?: string | null;
            /**
             * Result
             * @default
             */
            result?: string;
            /** Unit Code */
            unit_code: string;
            /** Version */
            version: number;
        };
        /**
         * LowerCongress
         * @description One event. `level` a code of the levels; `held_on` None until it was held; `version` 0 for one that is not kept yet.
         */
        LowerCongress: {
            /** Delegates */
            delegates?: number | null;
            /** Exemplars */
            exemplars?: number | null;
            /** Held On */
            held_on?: string | null;
            /**
             * Lessons
             * @default
             */
            lessons?: string;
            /** Level */
            level: string;
            /**
             * Lower Id
             * Format: uuid
             */
            lower_id: string;
            /** Name */
            name: string;
            /**
             * Pilot
             * @default false
             */
            pilot?: boolean;
            /** Plan Sent On */
            plan_sent_on?: string | null;
            /** Planned On */
            planned_on?: string | null;
            /**
             * Result
             * @default
             */
            result?: string;
            /** Unit Code */
            unit_code: string;
            /**
             * Version
             * @default 0
             */
            version?: number;
        };
        /**
         * LowerLine
         * @description One event as the register shows it: with how its plan stands today. `not_yet`: the day on which it is said to have been
         *     held is still to come, so it counts as not held until somebody corrects it.
         */
        LowerLine: {
            /** Delegates */
            delegates?: number | null;
            /** Exemplars */
            exemplars?: number | null;
            /** Held On */
            held_on?: string | null;
            /**
             * Lessons
             * @default
             */
            lessons?: string;
            /** Level */
            level: string;
            /**
             * Lower Id
             * Format: uuid
             */
            lower_id: string;
            /** Name */
            name: string;
            /**
             * Not Yet
             * @default false
             */
            not_yet?: boolean;
            /**
             * Pilot
             * @default false
             */
            pilot?: boolean;
            /** @default NOT_SENT */
            plan?: components["schemas"]["PlanState"];
            /** Plan Sent On */
            plan_sent_on?: string | null;
            /** Planned On */
            planned_on?: string | null;
            /**
             * Result
             * @default
             */
            result?: string;
            /** Unit Code */
            unit_code: string;
            /**
             * Version
             * @default 0
             */
            version?: number;
        };
        /**
         * MailShown
         * @description Somebody's newest letter; `answer` says what became of it in plain words, `due_at` when it is tried next.
         */
        MailShown: {
            about: components["schemas"]["About"];
            /** Answer */
            answer: string;
            /** Answered At */
            answered_at: string | null;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /**
             * Mail Id
             * Format: uuid
             */
            mail_id: string;
            state: components["schemas"]["MailState"];
        };
        /**
         * MailState
         * @description GOING: in somebody's hands now. REFUSED: the server will not have it. UNKNOWN: twice no answer after the whole
         *     letter was handed over. DROPPED: overtaken, e.g. the person was withdrawn meanwhile.
         * @enum {string}
         */
        MailState: "WAITING" | "GOING" | "SENT" | "REFUSED" | "UNKNOWN" | "DROPPED";
        /**
         * MayBe
         * @description Somebody else on some list who may be this person. `same_number`: they have the same id number.
         */
        MayBe: {
            /** Delegate Code */
            delegate_code: string;
            /** Full Name */
            full_name: string;
            /** Same Number */
            same_number: boolean;
            /** Unit Name */
            unit_name: string;
        };
        /**
         * MeantUnit
         * @description A unit, and the version that you saw.
         */
        MeantUnit: {
            /** Unit Code */
            unit_code: string;
            /** Version */
            version: number;
        };
        /**
         * Move
         * @description The congress went from one time and place to another with its `version`. Times UTC; `actor` as text.
         */
        Move: {
            /** Actor */
            actor: string;
            /**
             * Moved At
             * Format: date-time
             */
            moved_at: string;
            /**
             * Old Starts At
             * Format: date-time
             */
            old_starts_at: string;
            /** Old Venue */
            old_venue: string;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /** Venue */
            venue: string;
            /** Version */
            version: number;
        };
        /**
         * Moved
         * @description Who has which seat now, and the id that takes it back (None: nothing was different).
         */
        Moved: {
            /** Change Id */
            change_id: string | null;
            /** Seats */
            seats: {
                [key: string]: string;
            };
        };
        /**
         * MovedName
         * @description Another name of a unit, as the list of units gives it; `to` left out: it means nobody, and files ask again.
         */
        MovedName: {
            /** Former */
            former: boolean;
            /** To */
            to?: string | null;
            /** Unit Code */
            unit_code: string;
            /** Words */
            words: string;
        };
        /**
         * MovementLine
         * @description One movement; the names of a side are '' for the reserve. `taken_back`: by a later one.
         */
        MovementLine: {
            /** Actor Name */
            actor_name: string;
            /**
             * Batch Id
             * Format: uuid
             */
            batch_id: string;
            /**
             * Moved At
             * Format: date-time
             */
            moved_at: string;
            /**
             * Movement Id
             * Format: uuid
             */
            movement_id: string;
            /** Places */
            places: number;
            /** Reason */
            reason: string;
            /** Source Category */
            source_category: string;
            /** Source Unit */
            source_unit: string;
            /** Taken Back */
            taken_back: boolean;
            /** Takes Back */
            takes_back: string | null;
            /** Target Category */
            target_category: string;
            /** Target Unit */
            target_unit: string;
        };
        /**
         * NamedReader
         * @description Somebody for whom a document is, by name.
         */
        NamedReader: {
            /** Delegate Code */
            delegate_code: string;
            /** Full Name */
            full_name: string;
        };
        /**
         * NamesBody
         * @description `ids` whose names are wanted; `like`: a name or a part of it, with or without accents, whose ids are wanted.
         */
        NamesBody: {
            /** Ids */
            ids?: string[];
            /**
             * Like
             * @default
             */
            like?: string;
        };
        /** NewAccount */
        NewAccount: {
            /** Display Name */
            display_name: string;
            /** Roles */
            roles: components["schemas"]["Role"][];
            /** Roles In */
            roles_in?: components["schemas"]["RolesInCongress"][];
            /** Unit Code */
            unit_code?: string | null;
            /** Username */
            username: string;
        };
        /**
         * NewCongress
         * @description `host` is the place in the official name ("huyện Ba Bể"); at level PROVINCE "" stands for "tỉnh" and `province`.
         *
         *     `place` is where the date line is written from; "": the province. `public_address` is where passes open; "": where
         *     the installation says.
         */
        NewCongress: {
            /** Code */
            code: string;
            /**
             * Gate Note
             * @default
             */
            gate_note?: string;
            /**
             * Host
             * @default
             */
            host?: string;
            /**
             * Hotline
             * @default
             */
            hotline?: string;
            /** Level */
            level: string;
            /** Max Delegates */
            max_delegates?: number | null;
            /** Ordinal */
            ordinal: string;
            /**
             * Place
             * @default
             */
            place?: string;
            /** Province */
            province: string;
            /**
             * Public Address
             * @default
             */
            public_address?: string;
            /** Review Period */
            review_period: string;
            /** Sessions */
            sessions?: components["schemas"]["NewSession"][];
            /** Slogans */
            slogans?: string[];
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /**
             * Synthetic
             * @default false
             */
            synthetic?: boolean;
            /** Term */
            term: string;
            /**
             * Theme
             * @default
             */
            theme?: string;
            /** Venue */
            venue: string;
        };
        /**
         * NewDelegate
         * @description A person to take in; the code is made by us. `another_person` confirms that a namesake of one unit and birth
         *     is somebody else.
         */
        NewDelegate: {
            /**
             * Another Person
             * @default false
             */
            another_person?: boolean;
            /**
             * Assist
             * @description YES: người đứng cửa đón và dẫn vào chỗ; vì sao thì không nói.
             */
            assist?: string | null;
            /**
             * Birth
             * @description 03/5/1984, 5/1984 hoặc 1984
             */
            birth?: string | null;
            /** Category */
            category: string;
            /** Economic Component */
            economic_component?: string | null;
            /** Education */
            education?: string | null;
            /** Email */
            email?: string | null;
            /**
             * Ethnicity
             * @description Một trong 54 dân tộc.
             */
            ethnicity?: string | null;
            /** Form Of Address */
            form_of_address?: string | null;
            /** Full Name */
            full_name: string;
            /** Instruction */
            instruction?: string | null;
            /** Is Manager */
            is_manager?: string | null;
            /**
             * List Place
             * @description Từ 1; để trống: sau những người có thứ tự.
             */
            list_place?: string | null;
            /**
             * Needs
             * @description Mã, cách nhau bằng dấu phẩy.
             */
            needs?: string | null;
            /**
             * Note
             * @description Không in ở đâu, không gửi cho hệ thống khác.
             */
            note?: string | null;
            /** Party Member */
            party_member?: ("YES" | "NO" | "") | null;
            /** Phone */
            phone?: string | null;
            /** Political Theory */
            political_theory?: string | null;
            /** Position */
            position?: string | null;
            /**
             * Pronunciation
             * @description Cho người dẫn chương trình.
             */
            pronunciation?: string | null;
            /**
             * Religion
             * @description “không” và “-” là không theo tôn giáo nào.
             */
            religion?: string | null;
            /** Remote Area */
            remote_area?: string | null;
            /** Seat */
            seat?: string | null;
            /** Sector */
            sector?: string | null;
            /** Sex */
            sex?: ("F" | "M" | "") | null;
            /**
             * Standing
             * @description Để trống: theo thành phần.
             */
            standing?: ("OFFICIAL" | "GUEST" | "") | null;
            /** Titles */
            titles?: string | null;
            /** Unit Code */
            unit_code: string;
        };
        /**
         * NewOutsideBadges
         * @description Badges of one kind and organisation, one a name; an empty name leaves its place free.
         */
        NewOutsideBadges: {
            /** Full Names */
            full_names: string[];
            /** Kind */
            kind: string;
            /**
             * Organisation
             * @default
             */
            organisation?: string;
        };
        /** NewPassword */
        NewPassword: {
            /** New Password */
            new_password: string;
            /** Old Password */
            old_password: string;
        };
        /**
         * NewSession
         * @description What a `rehearsal` causes is marked so everywhere and counts nowhere.
         */
        NewSession: {
            kind: components["schemas"]["SessionKind"];
            /** Name */
            name: string;
            /**
             * Rehearsal
             * @default false
             */
            rehearsal?: boolean;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
        };
        /** NewUnit */
        NewUnit: {
            /**
             * Kind
             * @default OTHER
             */
            kind?: string;
            /** Name */
            name: string;
        };
        /**
         * NextEdition
         * @description What is new in the next edition of a congress; all else is taken over.
         */
        NextEdition: {
            /** Code */
            code: string;
            /** Ordinal */
            ordinal: string;
            /** Review Period */
            review_period: string;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /** Term */
            term: string;
            /**
             * Theme
             * @default
             */
            theme?: string;
            /**
             * Venue
             * @default
             */
            venue?: string;
        };
        /**
         * NominatedUpward
         * @description `nominated` came in now, handed in; `already` of the list were there before; `gone` are no delegates any more and stay
         *     behind. Alternates stay with the list.
         */
        NominatedUpward: {
            /** Already */
            already: number;
            /** Gone */
            gone: number;
            /** Nominated */
            nominated: number;
            /**
             * Parent Id
             * Format: uuid
             */
            parent_id: string;
        };
        /**
         * NominationBook
         * @description One unit. `open`: it may hand in now, until `closes_at` (None: the congress does not ask its units). `limited`: the
         *     congress gives out places; without, `cells` bind nobody.
         */
        NominationBook: {
            /** Categories */
            categories: components["schemas"]["CategoryName"][];
            /** Cells */
            cells: components["schemas"]["PlacesCell"][];
            /** Closes At */
            closes_at: string | null;
            /** Limited */
            limited: boolean;
            /** Open */
            open: boolean;
            /** People */
            people: components["schemas"]["ListedNomination"][];
            /** Unit Code */
            unit_code: string;
            /** Unit Name */
            unit_name: string;
        };
        /**
         * NominationFile
         * @description One proposal. `hold` and `may_be` are for reviewers: NONE and empty for the unit. `places` None: the congress gives out
         *     none. `to_complete` names what lacks, as the unit is told; `declared` tells of each fact that the credentials report counts by
         *     whether it is known.
         */
        NominationFile: {
            /** Alternate */
            alternate: number | null;
            /** Declared */
            declared: {
                [key: string]: boolean;
            };
            /** Evidence */
            evidence: components["schemas"]["KeptEvidence"][];
            hold: components["schemas"]["Hold"];
            /** May Be */
            may_be: components["schemas"]["MayBe"][];
            person: components["schemas"]["DelegateFile"];
            places: components["schemas"]["PlacesThere"] | null;
            /** Reason */
            reason: string;
            state: components["schemas"]["State"];
            /** To Complete */
            to_complete: string[];
        };
        /**
         * NotesBody
         * @description `version` is the one you saw, 0 for none. `addressee`: who stands after “Kính gửi”, "" as the level has it.
         */
        NotesBody: {
            /**
             * Addressee
             * @default
             */
            addressee?: string;
            /** Held On */
            held_on?: string | null;
            /**
             * Press
             * @default
             */
            press?: string;
            /**
             * Problems
             * @default
             */
            problems?: string;
            /**
             * Proposals
             * @default
             */
            proposals?: string;
            /** Version */
            version: number;
        };
        /**
         * Notice
         * @description A few words to everybody, or to whoever opens their own pass. `text` plain, up to 500 characters.
         */
        Notice: {
            audience: components["schemas"]["Audience"];
            kind: components["schemas"]["NoticeKind"];
            /**
             * Notice Id
             * Format: uuid
             */
            notice_id: string;
            /**
             * Said At
             * Format: date-time
             */
            said_at: string;
            /** Text */
            text: string;
        };
        /**
         * NoticeKind
         * @description CHANGE: something differs from what people were told before; it stands first and cannot be overlooked.
         * @enum {string}
         */
        NoticeKind: "NOTICE" | "CHANGE";
        /**
         * Numbering
         * @description CENTRE: from the middle outwards, odd numbers to the left and even ones to the right. LEFT, RIGHT: from that end.
         *
         *     Left and right are those of somebody who faces the stage.
         * @enum {string}
         */
        Numbering: "CENTRE" | "LEFT" | "RIGHT";
        /**
         * OpenEnd
         * @description `number` of one kind, at least 1.
         */
        OpenEnd: {
            kind: components["schemas"]["OpenKind"];
            /** Number */
            number: number;
        };
        /**
         * OpenKind
         * @description What this service knows of; scans in conflict and corrections that wait are told of by checkin and honors.
         * @enum {string}
         */
        OpenKind: "WAITING" | "HELD" | "NOT_HANDED_IN" | "CHANGES_ASKED" | "LEAVE_ASKED" | "OPEN_ROWS" | "DOORS" | "LETTERS";
        /**
         * OpenRow
         * @description One row; `at` is its number among the open rows of its import, from 0, `said` why it did not come in.
         */
        OpenRow: {
            /** At */
            at: number;
            /** Full Name */
            full_name: string;
            /** Row */
            row: number;
            /** Said */
            said: string;
            /** Sheet */
            sheet: string;
            /**
             * Why
             * @enum {string}
             */
            why: "refused" | "waiting" | "struck" | "hidden";
        };
        /**
         * OtherName
         * @description Words that mean a unit. `former`: a name that it, or a unit merged into it, had; else learned in `files` (whose
         *     units' names are given). `words` and `former` name it in commands.
         */
        OtherName: {
            /** Files */
            files: string[];
            /** Former */
            former: boolean;
            /** Words */
            words: string;
            /** Written */
            written: string;
        };
        /**
         * OutsideBadge
         * @description One such badge. `kind` as in `badges_outside_the_cap.json`; an empty name is written in by hand; `number` from 1.
         */
        OutsideBadge: {
            /**
             * Badge Id
             * Format: uuid
             */
            badge_id: string;
            /**
             * Edition
             * @default 0
             */
            edition?: number;
            /** Full Name */
            full_name: string;
            /** Kind */
            kind: string;
            /** Number */
            number: number;
            /** Organisation */
            organisation: string;
            /** Printed At */
            printed_at?: string | null;
        };
        /**
         * OutsideBadgeKind
         * @description A badge that is no delegate (press, staff) and never counts against the cap.
         */
        OutsideBadgeKind: {
            /** Code */
            code: string;
            /** Name */
            name: string;
        };
        /**
         * OutsideSheets
         * @description The badges whose sheets came to nothing.
         */
        OutsideSheets: {
            /** Badge Ids */
            badge_ids: string[];
        };
        /**
         * Overview
         * @description Counts against the cap. `ratio_warning` is a sentence, None when the ratio holds or none is set.
         *
         *     `by_unit` and `left_by_unit` are of the units that the reader may see, all else is of the whole congress; `gone` were delegates and are replaced or withdrawn; `opened` have looked at the pass of the badge that holds.
         */
        Overview: {
            /** By Category */
            by_category: components["schemas"]["CategoryOverview"][];
            /** By Unit */
            by_unit: components["schemas"]["UnitCount"][];
            /** Cap */
            cap: number;
            /** Credentialed */
            credentialed: number;
            /** Delegates */
            delegates: number;
            /** Gone */
            gone: number;
            /** Left By Unit */
            left_by_unit: components["schemas"]["UnitLeft"][];
            /** Open Rows */
            open_rows: number;
            /** Opened */
            opened: number;
            papers: components["schemas"]["PaperCount"];
            /** Ratio Warning */
            ratio_warning: string | null;
            seats: components["schemas"]["SeatCount"];
            /** With Photo */
            with_photo: number;
        };
        /**
         * OwnAnswer
         * @description What the pass shows: the answer and the leave that hold, and until when the answer may be changed (`open`).
         */
        OwnAnswer: {
            answer: components["schemas"]["Value"] | null;
            /** Answer Reason */
            answer_reason: string;
            /**
             * Closes At
             * Format: date-time
             */
            closes_at: string;
            leave: components["schemas"]["Value"] | null;
            /** Leave Reason */
            leave_reason: string;
            /** Open */
            open: boolean;
        };
        /**
         * OwnPerson
         * @description One of the delegation. `first_at`: when they came to the sitting, None where they are not there. '' is not known.
         */
        OwnPerson: {
            /** Addressed */
            addressed: string;
            answer: components["schemas"]["Value"] | null;
            /** Answer Reason */
            answer_reason: string;
            /**
             * Delegate Id
             * Format: uuid
             */
            delegate_id: string;
            /** First At */
            first_at: string | null;
            leave: components["schemas"]["Value"] | null;
            /** Leave Reason */
            leave_reason: string;
            /** Number */
            number: number;
            /** Phone */
            phone: string;
            /** Position */
            position: string;
            /** Seat */
            seat: string;
        };
        /**
         * OwnPlan
         * @description The strips of the seat's floor, from the stage backwards; `place` is the seat in `row`. `floor` is 0 in a hall of one.
         */
        OwnPlan: {
            /** Floor */
            floor: number;
            /** Place */
            place: number;
            /** Row */
            row: string;
            /** Strips */
            strips: components["schemas"]["Strip"][];
        };
        /**
         * OwnVisit
         * @description With whom and how the guest comes, whole.
         */
        OwnVisit: {
            /** Arrives On */
            arrives_on?: string | null;
            /**
             * Cars
             * @default 0
             */
            cars?: number;
            /**
             * Companions
             * @default 0
             */
            companions?: number;
            /**
             * Contact Name
             * @default
             */
            contact_name?: string;
            /**
             * Contact Phone
             * @default
             */
            contact_phone?: string;
            /**
             * Drivers
             * @default 0
             */
            drivers?: number;
            /** Leaves On */
            leaves_on?: string | null;
            /** Secret */
            secret: string;
            /**
             * Seen
             * @description `version` của lần xem trước, 0 khi chưa ghi gì.
             */
            seen: number;
        };
        /**
         * OwnWord
         * @description DECLINED needs a reason.
         */
        OwnWord: {
            /**
             * Answer
             * @enum {string}
             */
            answer: "CONFIRMED" | "DECLINED";
            /**
             * Reason
             * @default
             */
            reason?: string;
            /** Secret */
            secret: string;
        };
        /**
         * PageWords
         * @description What the organisers say of the page. `open`: strangers may read it; `by_name`: seats are found by name and birth year too;
         *     `revision` 0: nobody has saved it yet.
         */
        PageWords: {
            /**
             * By Name
             * @default false
             */
            by_name?: boolean;
            /**
             * Open
             * @default false
             */
            open?: boolean;
            /**
             * Revision
             * @default 0
             */
            revision?: number;
            /**
             * Way
             * @default
             */
            way?: string;
        };
        /**
         * Paper
         * @description The newest paper of a badge that holds; `edition` 0 and no `printed_at` before the first.
         *
         *     `drawn` is the edition of its newest sheets, whether they are on paper or not.
         */
        Paper: {
            /**
             * Drawn
             * @default 0
             */
            drawn?: number;
            /**
             * Edition
             * @default 0
             */
            edition?: number;
            print_state: components["schemas"]["PrintState"];
            /** Printed At */
            printed_at?: string | null;
        };
        /**
         * PaperCount
         * @description Badges that hold and are not printed yet, and those whose paper no longer says what is true.
         */
        PaperCount: {
            /** Changed */
            changed: number;
            /** Not Printed */
            not_printed: number;
        };
        /**
         * PaperSection
         * @description `heading` with its number ("1. …"); sentences first, then tables.
         */
        PaperSection: {
            /** Heading */
            heading: string;
            /** Lines */
            lines: string[];
            /**
             * Tables
             * @default []
             */
            tables?: components["schemas"]["PaperTable"][];
        };
        /** PaperTable */
        PaperTable: {
            /** Caption */
            caption: string;
            /** Columns */
            columns: string[];
            /** Rows */
            rows: string[][];
        };
        /**
         * Pass
         * @description What the phone shows. `qr_svg`, `code` (what the QR says) and `short_code` are None unless `state` is ISSUED. `seat` is that of every sitting but
         *     those in `session_seats`; `sessions` in the order of their start. `visit` is asked of guests alone, by a badge that holds.
         */
        Pass: {
            answer: components["schemas"]["OwnAnswer"];
            /** Category */
            category: string;
            /** Category Name */
            category_name: string;
            /** Code */
            code: string | null;
            /** Form Of Address */
            form_of_address: string;
            /** Full Name */
            full_name: string;
            /** Gate Note */
            gate_note: string;
            /** Hotline */
            hotline: string;
            /** Position */
            position: string;
            /** Qr Svg */
            qr_svg: string | null;
            /** Seat */
            seat: string;
            seat_plan: components["schemas"]["OwnPlan"] | null;
            /** Seat Way */
            seat_way: string;
            /** Session Seats */
            session_seats: components["schemas"]["PassSeat"][];
            /** Sessions */
            sessions: components["schemas"]["PassSession"][];
            /** Short Code */
            short_code: string | null;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            state: components["schemas"]["CredentialState"];
            /** Synthetic */
            synthetic: boolean;
            /** Title Lines */
            title_lines: string[];
            /** Unit Name */
            unit_name: string;
            /** Venue */
            venue: string;
            visit: components["schemas"]["VisitFile"] | null;
        };
        /**
         * PassLink
         * @description Where a phone opens the pass; the secret stands after the # where no server sees it. `reach`: who can open the address.
         *
         *     `held_back` is the sentence why the link cannot be sent, None when it can.
         */
        PassLink: {
            /** Held Back */
            held_back: string | null;
            /** Pass Path */
            pass_path: string;
            reach: components["schemas"]["Reach"];
            /** Url */
            url: string;
        };
        /**
         * PassSeat
         * @description The seat in one sitting that is seated on its own, '' for none, and how to get there; `plan` where the hall is drawn.
         */
        PassSeat: {
            plan: components["schemas"]["OwnPlan"] | null;
            /** Seat */
            seat: string;
            /** Session Name */
            session_name: string;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /** Way */
            way: string;
        };
        /**
         * PassSecret
         * @description What stands after # in the pass's address; a mangled one is simply not found.
         */
        PassSecret: {
            /** Secret */
            secret: string;
        };
        /**
         * PassSession
         * @description A sitting that is really held: a rehearsal is none of the delegates' business.
         */
        PassSession: {
            /** Session Name */
            session_name: string;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
        };
        /**
         * PassToSend
         * @description One person's link. `message` is pasted into Zalo, and names the code where a namesake is on the list; it is '' while
         *     the link opens in the house alone. `opened_at`: when the pass was opened last, None never.
         */
        PassToSend: {
            /** Birth Year */
            birth_year: number | null;
            /** Delegate Code */
            delegate_code: string;
            /**
             * Delegate Id
             * Format: uuid
             */
            delegate_id: string;
            /** Form Of Address */
            form_of_address: string;
            /** Full Name */
            full_name: string;
            /** Message */
            message: string;
            /** Opened At */
            opened_at: string | null;
            /** Phone */
            phone: string;
            /** Position */
            position: string;
            /** Unit Name */
            unit_name: string;
            /** Url */
            url: string;
        };
        /**
         * PassesToSend
         * @description The links by unit and given name; `reach` says from where their address opens. `own_address`: the congress has one.
         *
         *     `held_back` is the sentence why none of them can be sent, None when they can.
         */
        PassesToSend: {
            /** Held Back */
            held_back?: string | null;
            /** Own Address */
            own_address: boolean;
            /** Passes */
            passes: components["schemas"]["PassToSend"][];
            reach: components["schemas"]["Reach"];
        };
        /**
         * PasswordShown
         * @description The password of who is signed in.
         */
        PasswordShown: {
            /** Password */
            password: string;
        };
        /**
         * PastedHall
         * @description Lines as they are copied from a spreadsheet: floor, row, seats ("28" or "14+14"), aisles, or with headings.
         */
        PastedHall: {
            /** Text */
            text: string;
        };
        /** PastedTable */
        PastedTable: {
            /** Text */
            text: string;
        };
        /**
         * PauseBody
         * @description Whether the closing is broken off or goes on.
         */
        PauseBody: {
            /** Paused */
            paused: boolean;
        };
        /**
         * PersonalData
         * @description All that registration keeps of one person. `national_id_last4`: of the number itself only a mark is kept.
         */
        PersonalData: {
            /** Answers */
            answers: components["schemas"]["Answered"][];
            /** Attendance */
            attendance: components["schemas"]["Attended"][];
            /** Attributes */
            attributes: components["schemas"]["Told"][];
            /** Deeds */
            deeds: components["schemas"]["Deed"][];
            /** Delegate Code */
            delegate_code: string;
            /**
             * Delegate Id
             * Format: uuid
             */
            delegate_id: string;
            /** Evidence */
            evidence: string[];
            /**
             * Given At
             * Format: date-time
             */
            given_at: string;
            /** Grounds */
            grounds: components["schemas"]["Ground"][];
            /** Has Portrait */
            has_portrait: boolean;
            /** National Id Last4 */
            national_id_last4: string;
            sensitive: components["schemas"]["Sensitive"];
            /** Status */
            status: string;
            visit: components["schemas"]["Visit"];
        };
        /**
         * PhotoAct
         * @description One act on `photos` portraits; `filename` is that of a ZIP, '' for one person's. Times UTC.
         */
        PhotoAct: {
            /**
             * Act Id
             * Format: uuid
             */
            act_id: string;
            /**
             * Acted At
             * Format: date-time
             */
            acted_at: string;
            /** Actor */
            actor: string;
            /**
             * Actor Name
             * @default
             */
            actor_name?: string;
            /**
             * Congress Id
             * Format: uuid
             */
            congress_id: string;
            /** Filename */
            filename: string;
            /** Photos */
            photos: number;
            /** Undone At */
            undone_at?: string | null;
        };
        /**
         * PhotoCheck
         * @description What the ZIP holds. `people` are those named by a file and, where there are not too many, all of the scope.
         */
        PhotoCheck: {
            /** Files */
            files: components["schemas"]["PhotoFile"][];
            /** In Scope */
            in_scope: number;
            /** People */
            people: components["schemas"]["PhotoPerson"][];
        };
        /**
         * PhotoDone
         * @description The portrait as it now is, None when there is none; `act_id` names what was done, for undoing it.
         */
        PhotoDone: {
            /**
             * Act Id
             * Format: uuid
             */
            act_id: string;
            photo: components["schemas"]["PhotoInfo"] | null;
        };
        /**
         * PhotoFile
         * @description One file of the ZIP by its path. `digest` names path and content; `people` are whose it is, or may be.
         *
         *     `why` is a sentence unless it is matched; `preview` a small JPEG in base64, '' when it is unreadable.
         */
        PhotoFile: {
            /** Digest */
            digest: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "matched" | "several" | "nobody" | "unreadable";
            /** Path */
            path: string;
            /** People */
            people: string[];
            /** Preview */
            preview: string;
            /** Why */
            why: string;
        };
        /**
         * PhotoInfo
         * @description A portrait without its pixels. `width` x `height` is the whole picture, `left`, `top`, `cut_width` the part that is
         *     shown (3:4), all in its pixels. `version` grows with every change.
         */
        PhotoInfo: {
            /** Cut Width */
            cut_width: number;
            /** Height */
            height: number;
            /** Left */
            left: number;
            /** Top */
            top: number;
            /** Version */
            version: number;
            /** Width */
            width: number;
        };
        /**
         * PhotoPerson
         * @description Somebody whose portrait may be in the ZIP.
         */
        PhotoPerson: {
            /** Birth */
            birth: string;
            /** Delegate Code */
            delegate_code: string;
            /**
             * Delegate Id
             * Format: uuid
             */
            delegate_id: string;
            /** Full Name */
            full_name: string;
            /** Has Photo */
            has_photo: boolean;
            /** Position */
            position: string;
            /** Unit Code */
            unit_code: string;
        };
        /**
         * PhotosTaken
         * @description How many portraits came in, how many of them in the place of an earlier one.
         */
        PhotosTaken: {
            /**
             * Act Id
             * Format: uuid
             */
            act_id: string;
            /** Photos */
            photos: number;
            /** Replaced */
            replaced: number;
        };
        /**
         * PhotosUndone
         * @description How many have their earlier portrait again, how many none again, and the codes of those who stay as they are: changed
         *     since, or no longer on the list.
         */
        PhotosUndone: {
            /** Removed */
            removed: number;
            /** Restored */
            restored: number;
            /** Stayed */
            stayed: string[];
        };
        /**
         * Place
         * @description A row of a file; `row` is the number Excel shows.
         */
        Place: {
            /** Row */
            row: number;
            /** Sheet */
            sheet: string;
        };
        /**
         * PlacesBook
         * @description `revision` counts the movements; who changes the table says which one they saw. `opened`: places are given out here.
         *     `starts_at` is the opening of the congress: handing in after it is asked back.
         */
        PlacesBook: {
            /** Cap */
            cap: number;
            /** Categories */
            categories: components["schemas"]["CategoryName"][];
            /** Closes At */
            closes_at: string | null;
            /** History */
            history: components["schemas"]["MovementLine"][];
            /** Opened */
            opened: boolean;
            /** Reserve */
            reserve: number;
            /** Revision */
            revision: number;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /** Units */
            units: components["schemas"]["PlacesOfUnit"][];
        };
        /**
         * PlacesCell
         * @description `free` is what of the places nobody stands in; below 0 where people were there before the places were given out.
         */
        PlacesCell: {
            /** Allocated */
            allocated: number;
            /** Category */
            category: string;
            figures: components["schemas"]["CellFigures"];
            /** Free */
            free: number;
        };
        /**
         * PlacesOfUnit
         * @description `closes_at` is until when this unit may hand in, None while the congress does not ask its units.
         */
        PlacesOfUnit: {
            /** Cells */
            cells: components["schemas"]["PlacesCell"][];
            /** Closes At */
            closes_at: string | null;
            /** Kind */
            kind: string;
            /** Name */
            name: string;
            /** Unit Code */
            unit_code: string;
        };
        /**
         * PlacesThere
         * @description The places of the unit in the person's category: of `allocated`, `approved` are delegates and `submitted` wait; `free`
         *     is what the approved leave over, below 0 where more are there than places.
         */
        PlacesThere: {
            /** Allocated */
            allocated: number;
            /** Approved */
            approved: number;
            /** Free */
            free: number;
            /** Submitted */
            submitted: number;
        };
        /**
         * PlanState
         * @description How the plan of an event stands to the day it is due. NOT_SENT: that day is not over, or none was set.
         * @enum {string}
         */
        PlanState: "SENT" | "SENT_LATE" | "NOT_SENT" | "OVERDUE";
        /**
         * PlansDue
         * @description The last day for plans, None while none was set; `version` 0 while nobody set any.
         */
        PlansDue: {
            /** Due On */
            due_on?: string | null;
            /**
             * Version
             * @default 0
             */
            version?: number;
        };
        /**
         * PossibleDouble
         * @description Who stays and who comes back may be one person under two names. `stays_id` can be withdrawn with the undoing.
         */
        PossibleDouble: {
            /** Returns */
            returns: string;
            /** Returns Code */
            returns_code: string;
            /** Stays */
            stays: string;
            /** Stays Code */
            stays_code: string;
            /**
             * Stays Id
             * Format: uuid
             */
            stays_id: string;
        };
        /**
         * PrincipalView
         * @description Who is signed in. `unit_code` binds a unit registrar to their unit; `roles` are those of every congress, `roles_in`
         *     those of single ones.
         *
         *     `must_change_password`: the password was handed over, and nothing is open until another one is chosen;
         *     `must_set_second_factor`: nothing is open until one is set up. `second_factor`: there is one.
         */
        PrincipalView: {
            /** Expires At */
            expires_at?: string | null;
            /** Must Change Password */
            must_change_password: boolean;
            /**
             * Must Set Second Factor
             * @default false
             */
            must_set_second_factor?: boolean;
            /** Name */
            name: string;
            /** Roles */
            roles: components["schemas"]["Role"][];
            /** Roles In */
            roles_in: components["schemas"]["RolesInCongress"][];
            /**
             * Second Factor
             * @default false
             */
            second_factor?: boolean;
            /** Subject */
            subject: string;
            /** Unit Code */
            unit_code: string | null;
        };
        /**
         * PrintRun
         * @description One printing; `number` counts the congress's printings from 1. `on_paper_at` is when somebody said that its sheets are
         *     on paper, None until then: its badges do not count as printed.
         */
        PrintRun: {
            /** Actor */
            actor: string;
            /** Badges */
            badges: number;
            layout: components["schemas"]["Layout"];
            /** Number */
            number: number;
            /** On Paper At */
            on_paper_at?: string | null;
            /**
             * Printed At
             * Format: date-time
             */
            printed_at: string;
            /**
             * Run Id
             * Format: uuid
             */
            run_id: string;
        };
        /**
         * PrintState
         * @description CHANGED: printed, but name, form of address, position, unit, category or portrait are no longer what stands there, or it
         *     does not tell its bearer from somebody of the same name who is on the list now.
         * @enum {string}
         */
        PrintState: "NOT_PRINTED" | "CHANGED" | "PRINTED";
        /**
         * Privacy
         * @description `version` of the rules, 0 for the defaults. `may_close_at`: the congress is over then. `not_swept`: how many erased
         *     people's old words Kafka and the database's files may still have, in the whole installation. `open_ends`: what nobody could finish any more once it is closed; empty afterwards.
         */
        Privacy: {
            /** Bases */
            bases: components["schemas"]["BasisInWords"][];
            /** Closed At */
            closed_at: string | null;
            /** Kinds */
            kinds: components["schemas"]["KindOfData"][];
            /**
             * May Close At
             * Format: date-time
             */
            may_close_at: string;
            /** Not Swept */
            not_swept: number;
            /**
             * Open Ends
             * @default []
             */
            open_ends?: components["schemas"]["OpenEnd"][];
            /** Paused At */
            paused_at: string | null;
            /** Version */
            version: number;
        };
        /**
         * Problem
         * @description RFC 9457. `detail` is a Vietnamese sentence that says what to do; `code` is stable, for programs.
         */
        Problem: {
            /** Code */
            code: string;
            /** Detail */
            detail: string;
            /**
             * Errors
             * @description Các trường chưa đúng, khi mã là malformed.
             * @default null
             */
            errors?: components["schemas"]["FieldProblem"][] | null;
            /**
             * Request Id
             * @default null
             */
            request_id?: string | null;
            /** Status */
            status: number;
            /** Title */
            title: string;
            /**
             * Type
             * @default about:blank
             */
            type?: string;
        };
        /**
         * ProposedSeats
         * @description A seat's code for each who would get one; `left_over` find no seat in this hall, `beside` none in their block.
         *
         *     `forward` names the units that sit more than two rows before their turn, since the rows behind are full.
         */
        ProposedSeats: {
            /** Beside */
            beside: components["schemas"]["BesideBlock"][];
            /** Forward */
            forward: string[];
            /** Left Over */
            left_over: string[];
            /** Seats */
            seats: {
                [key: string]: string;
            };
        };
        /** ProviderFinish */
        ProviderFinish: {
            /**
             * Code
             * @description Mã xác thực hai bước, hoặc một mã dự phòng.
             */
            code?: string | null;
        };
        /**
         * ProviderProposal
         * @description Somebody who came from the provider. `name` is what it says; `code` is what the person reads to the organiser.
         */
        ProviderProposal: {
            /**
             * Came At
             * Format: date-time
             */
            came_at: string;
            /** Code */
            code: string;
            /** Name */
            name: string;
            /**
             * Proposal Id
             * Format: uuid
             */
            proposal_id: string;
        };
        /**
         * ProviderView
         * @description `name`: what the button says behind “Đăng nhập bằng”; null where nobody signs in this way.
         */
        ProviderView: {
            /** Name */
            name: string | null;
        };
        /**
         * Question
         * @description `default` holds as long as `answer` is None; without both the rows wait. Without proposals the
         *     answer is free text; otherwise there are two at least, or it would be no question. The id is the same in the next
         *     evening's file. Where `new_name` is given, NEW with a name behind it ("+Sở Xây dựng") is a choice too: something new of
         *     that name; `new_name` is what NEW alone stands for.
         */
        Question: {
            /** Answer */
            answer?: string | null;
            /** Default */
            default: string | null;
            /** Id */
            id: string;
            /** Kind */
            kind: string;
            /** New Name */
            new_name?: string | null;
            /** People */
            people: string[];
            /** Proposals */
            proposals: components["schemas"]["chassis__files__meaning__questions__Proposal"][];
            /** Rows */
            rows: components["schemas"]["Place"][];
            /** Text */
            text: string;
        };
        /**
         * Rank
         * @description `place` among the alternates of the unit's category from 1; null: among those who come.
         */
        Rank: {
            /** Place */
            place: number | null;
        };
        /**
         * Reach
         * @description Who can open an address: HERE only this machine, NEAR only machines of the same network, ANYWHERE everybody.
         * @enum {string}
         */
        Reach: "HERE" | "NEAR" | "ANYWHERE";
        /**
         * ReadCode
         * @description What a scanner or a person gives: a badge's 214 digits, a short code, an id number, the QR of an id card.
         */
        ReadCode: {
            /** Text */
            text: string;
        };
        /**
         * ReadPlaces
         * @description One figure of a table: so many places for a unit in a category.
         */
        ReadPlaces: {
            /** Category */
            category: string;
            /** Places */
            places: number;
            /** Unit Code */
            unit_code: string;
        };
        /**
         * ReadTable
         * @description What a table says, and in sentences what of it is left out.
         */
        ReadTable: {
            /** Cells */
            cells: components["schemas"]["ReadPlaces"][];
            /** Left Out */
            left_out: string[];
        };
        /**
         * Reader
         * @description One person. `email_problem`: why nothing can be sent to what was typed, "" when it can or nothing was.
         */
        Reader: {
            /** Birth Year */
            birth_year: number | null;
            /** Delegate Code */
            delegate_code: string;
            /**
             * Delegate Id
             * Format: uuid
             */
            delegate_id: string;
            /** Email */
            email: string;
            /** Email Problem */
            email_problem: string;
            /** Form Of Address */
            form_of_address: string;
            /** Full Name */
            full_name: string;
            /** Has Badge */
            has_badge: boolean;
            mail: components["schemas"]["MailShown"] | null;
            /** Opened At */
            opened_at: string | null;
            /** Position */
            position: string;
            /** Sent */
            sent: boolean;
            /** Unit Code */
            unit_code: string;
            /** Version */
            version: number;
        };
        /**
         * Recalled
         * @description `taken_back`: how many are on the unit's own list again, 1 or more.
         */
        Recalled: {
            book: components["schemas"]["NominationBook"];
            /** Taken Back */
            taken_back: number;
        };
        /**
         * RefusedCase
         * @description Somebody who was nominated and does not take part: REJECTED by the reviewers, WITHDRAWN or REPLACED. `reason` is what
         *     the act or the reviewers' decision says, "" where none was given.
         */
        RefusedCase: {
            /**
             * Kind
             * @default WITHDRAWN
             */
            kind?: string;
            /** Name */
            name: string;
            /** Reason */
            reason: string;
            /** Unit */
            unit: string;
        };
        /**
         * RegistrationCounters
         * @description One frame of the stream: event `counters`. `attended` are delegates of the list who came to any session.
         */
        RegistrationCounters: {
            /**
             * As Of
             * Format: date-time
             */
            as_of: string;
            /** Attended */
            attended: number;
            /** Credentialed */
            credentialed: number;
            /** Delegates */
            delegates: number;
            /** Revocations */
            revocations: components["schemas"]["Revocation"][];
        };
        /**
         * Replacement
         * @description Who comes instead. Unit, category and standing stay; the seat only for representatives of groups.
         */
        Replacement: {
            /**
             * Another Person
             * @default false
             */
            another_person?: boolean;
            /**
             * Birth
             * @description 03/5/1984, 5/1984 hoặc 1984
             */
            birth?: string | null;
            /**
             * Form Of Address
             * @default
             */
            form_of_address?: string;
            /** Full Name */
            full_name: string;
            /**
             * Inside
             * @description Biết người được thay đang ở trong hội trường.
             * @default false
             */
            inside?: boolean;
            /**
             * Phone
             * @default
             */
            phone?: string;
            /**
             * Position
             * @default
             */
            position?: string;
            /**
             * Reason
             * @default Thay đại biểu
             */
            reason?: string;
            /** Sex */
            sex?: ("F" | "M" | "") | null;
        };
        /**
         * ReportPaper
         * @description `kind` above the lines of `about` ("Báo cáo" / "Thẩm tra tư cách …"); `notes` small at the end; `signed` the lines of the signature;
         *     `addressed` the line to whom it goes, "" for one that is read out;
         *     `head` of a frozen one is the organ above, the organ, and place and day, which the file begins with; empty: as the office has it now.
         */
        ReportPaper: {
            /** About */
            about: string;
            /**
             * Addressed
             * @default
             */
            addressed?: string;
            /**
             * Head
             * @default []
             */
            head?: string[];
            /** Kind */
            kind: string;
            /**
             * Notes
             * @default []
             */
            notes?: string[];
            /** Sections */
            sections: components["schemas"]["PaperSection"][];
            /**
             * Signed
             * @default []
             */
            signed?: string[];
        };
        /**
         * ReportRules
         * @description `enabled`: this congress has such a report; no source asks for one, so it is off until somebody wants it.
         *
         *     `decimals` of every percentage, `direct_decimals` of the share of direct workers (the portal of 2020 printed 38,2 % and
         *     61,75%), each 0 to 4. The signer's lines stand under the report. `version` 0 while nobody set anything.
         */
        ReportRules: {
            /**
             * Decimals
             * @default 1
             */
            decimals?: number;
            /**
             * Direct Decimals
             * @default 1
             */
            direct_decimals?: number;
            /**
             * Enabled
             * @default false
             */
            enabled?: boolean;
            /**
             * Signer Name
             * @default
             */
            signer_name?: string;
            /**
             * Signer Role
             * @default TM. Ban Thẩm tra tư cách đại biểu
             */
            signer_role?: string;
            /** @default OFFICIAL */
            standing?: components["schemas"]["services__registration__domain__report__rules__Standing"];
            /**
             * Version
             * @default 0
             */
            version?: number;
        };
        /** ReportSession */
        ReportSession: {
            /** Kind */
            kind: string;
            /** Name */
            name: string;
            /**
             * Session Id
             * Format: uuid
             */
            session_id: string;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
        };
        /**
         * ReviewQueue
         * @description Units in the order of protocol; `people` are handed in, given back, rejected or approved, and whoever is on hold. What a unit has not
         *     handed in is its own: of that the counts alone.
         */
        ReviewQueue: {
            /** People */
            people: components["schemas"]["ListedNomination"][];
            /** Units */
            units: components["schemas"]["UnitQueue"][];
        };
        /**
         * Revocation
         * @description A badge ended by a revoke or a replacement; `effective_at` is None until checkin says that the door refuses it.
         */
        Revocation: {
            /**
             * Delegate Id
             * Format: uuid
             */
            delegate_id: string;
            /** Effective At */
            effective_at: string | null;
            /**
             * Sent At
             * Format: date-time
             */
            sent_at: string;
        };
        /**
         * Role
         * @enum {string}
         */
        Role: "ORGANIZER" | "REVIEWER" | "UNIT_REGISTRAR" | "GATE_STEWARD" | "GATE_SUPERVISOR" | "KIOSK" | "VENUE" | "HONORS_EDITOR" | "HONORS_APPROVER" | "STAGE" | "MC" | "BACKSTAGE" | "SCREEN" | "TV" | "AUDITOR";
        /**
         * RolesInCongress
         * @description Roles of one congress.
         */
        RolesInCongress: {
            /**
             * Congress Id
             * Format: uuid
             */
            congress_id: string;
            /** Roles */
            roles: components["schemas"]["Role"][];
        };
        /**
         * Row
         * @description One row with so many places to the left and right of the middle.
         *
         *     `aisles`: after so many places from the middle there is an aisle on both sides (0: in the middle). `without`: numbers
         *     that are no seat (a camera stands there). `kept`: for leaders and guests of honour, no delegation is seated there.
         */
        Row: {
            /**
             * Aisles
             * @default []
             */
            aisles?: number[];
            /** Code */
            code: string;
            /** Floor */
            floor: number;
            /**
             * Kept
             * @default false
             */
            kept?: boolean;
            /** Left */
            left: number;
            /** Right */
            right: number;
            /**
             * Without
             * @default []
             */
            without?: number[];
        };
        /**
         * RowProblem
         * @description What is wrong in a row: its number in Excel, the heading of the column, a sentence that says what to do.
         */
        RowProblem: {
            /** Column */
            column: string;
            /** Message */
            message: string;
            /** Row */
            row: number;
        };
        /** RowWarning */
        RowWarning: {
            /** Message */
            message: string;
            /** Row */
            row: number | null;
        };
        /** RuleBody */
        RuleBody: {
            basis: components["schemas"]["Basis"];
            kind: components["schemas"]["Kind-Input"];
            /** Months */
            months: number;
            /** Source */
            source: string;
        };
        /**
         * SeatCode
         * @description The twelve digits under the QR of a badge, typed with or without blanks.
         */
        SeatCode: {
            /** Code */
            code: string;
        };
        /**
         * SeatCount
         * @description People on the list without a seat, and those of them who were to have one on which somebody else sits.
         */
        SeatCount: {
            /** Contested */
            contested: number;
            /** Without */
            without: number;
        };
        /**
         * SeatGroup
         * @description The people of a block that is no unit's and no category's, e.g. a batch of honours; `key` is the block's.
         */
        SeatGroup: {
            /** Delegate Ids */
            delegate_ids: string[];
            /** Key */
            key: string;
        };
        /**
         * SeatInSession
         * @description The seat in a sitting that is seated on its own, '' for none there.
         */
        SeatInSession: {
            /** Seat */
            seat: string;
            /** Session Name */
            session_name: string;
        };
        /**
         * SeatName
         * @description The whole name and the year of birth, which only who knows the person knows.
         */
        SeatName: {
            /** Birth Year */
            birth_year: number;
            /** Full Name */
            full_name: string;
        };
        /**
         * SeatedPerson
         * @description `seat` '' for none; `contested`: the seat that their file gives them and that somebody else has.
         */
        SeatedPerson: {
            /** Birth Year */
            birth_year: number | null;
            /** Category */
            category: string;
            /** Contested */
            contested: string;
            /** Delegate Code */
            delegate_code: string;
            /**
             * Delegate Id
             * Format: uuid
             */
            delegate_id: string;
            /** Form Of Address */
            form_of_address: string;
            /** Full Name */
            full_name: string;
            /** Position */
            position: string;
            /** Seat */
            seat: string;
            /** Unit Code */
            unit_code: string;
            /** Unit Name */
            unit_name: string;
        };
        /**
         * Seating
         * @description `hall` is None as long as nobody gave one; `session_id` None: the seats of all sittings but those seated apart.
         */
        Seating: {
            /** Blocks */
            blocks: components["schemas"]["Block"][];
            /** Changes */
            changes: components["schemas"]["ShownChange"][];
            hall: components["schemas"]["ShownHall"] | null;
            /** Legend */
            legend: components["schemas"]["LegendLine"][];
            /** People */
            people: components["schemas"]["SeatedPerson"][];
            /** Session Id */
            session_id: string | null;
            /** Sessions */
            sessions: components["schemas"]["ShownSession"][];
        };
        /**
         * SecondFactorBegun
         * @description `secret` for typing, `address` (`otpauth://`) for the QR code; both only here.
         */
        SecondFactorBegun: {
            /** Address */
            address: string;
            /** Secret */
            secret: string;
        };
        /** SecondFactorCode */
        SecondFactorCode: {
            /** Code */
            code: string;
        };
        /** SecondFactorGivenUp */
        SecondFactorGivenUp: {
            /** Code */
            code: string;
            /** Password */
            password: string;
        };
        /**
         * SecondFactorSet
         * @description `recovery_codes`: each opens once where the phone is lost; told only here.
         */
        SecondFactorSet: {
            /** Recovery Codes */
            recovery_codes: string[];
            session: components["schemas"]["StaffSessionView"];
        };
        /**
         * SeenColumn
         * @description `taken_for` is a key of the columns, None: not taken in. `question` takes another choice; None: it is no matter. `hidden`: its
         *     sender did not see it when looking at the file.
         */
        SeenColumn: {
            /** Filled */
            filled: number;
            /**
             * Hidden
             * @default false
             */
            hidden?: boolean;
            /** Letter */
            letter: string;
            /** Name */
            name: string;
            /** Question */
            question: string | null;
            /** Taken For */
            taken_for: string | null;
            /** Words */
            words: string;
        };
        /**
         * SeenSheet
         * @description `left_out` is a hidden sheet that nobody has asked for; `rows` are those below its header. `title` tells a further table
         *     of the same sheet apart, '' for the first one.
         */
        SeenSheet: {
            /** Columns */
            columns: components["schemas"]["SeenColumn"][];
            /** Hidden */
            hidden: boolean;
            /** Left Out */
            left_out: boolean;
            /** Name */
            name: string;
            /** Rows */
            rows: number;
            /**
             * Title
             * @default
             */
            title?: string;
        };
        /**
         * SendingState
         * @description `configured`: there is a mail server; `stopped`: letters wait for somebody; `trouble`: what the server says to all
         *     letters; `rest_until`: the next try after it. `held_back` is the sentence why no pass can be sent, None when they can. `people` are those of the unit that was asked for.
         */
        SendingState: {
            /** Configured */
            configured: boolean;
            /** Held Back */
            held_back: string | null;
            /** People */
            people: components["schemas"]["Reader"][];
            reach: components["schemas"]["Reach"];
            /** Rest Until */
            rest_until: string | null;
            /** Sender */
            sender: string;
            /** Stopped */
            stopped: boolean;
            /** Trouble */
            trouble: string;
            /** Units */
            units: components["schemas"]["UnitSending"][];
        };
        /**
         * Sensitive
         * @description What the law calls sensitive, and the id number. Kept sealed; leaves registration only as aggregates.
         */
        Sensitive: {
            /** Ethnicity */
            ethnicity?: string | null;
            /** National Id */
            national_id?: string | null;
            /** Party Member */
            party_member?: string | null;
            /** Political Theory */
            political_theory?: string | null;
            /** Religion */
            religion?: string | null;
        };
        /**
         * Session
         * @description A sitting with its own attendance. `kind` PREPARATORY or OFFICIAL; `starts_at` UTC.
         *
         *     What a `rehearsal` causes is marked so everywhere and counts nowhere.
         */
        Session: {
            /** Kind */
            kind: string;
            /** Name */
            name: string;
            /**
             * Rehearsal
             * @default false
             */
            rehearsal?: boolean;
            /**
             * Session Id
             * Format: uuid
             */
            session_id: string;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
        };
        /**
         * SessionKind
         * @enum {string}
         */
        SessionKind: "PREPARATORY" | "OFFICIAL";
        /**
         * SessionSeat
         * @description The seat in a sitting that is seated on its own, '' for none, and the way there.
         */
        SessionSeat: {
            /** Seat */
            seat: string;
            /** Session Name */
            session_name: string;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /** Way */
            way: string;
        };
        /**
         * SessionView
         * @description A session that holds. `own`: the one that asks; `browser`, `system`: by what it was begun, "Chrome" and "Windows", both ""
         *     for any other one; `used_at`: when it was used last here, to within half a minute.
         */
        SessionView: {
            /**
             * Browser
             * @default
             */
            browser?: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /** Own */
            own: boolean;
            /**
             * Session Id
             * Format: uuid
             */
            session_id: string;
            /**
             * Started At
             * Format: date-time
             */
            started_at: string;
            /**
             * System
             * @default
             */
            system?: string;
            /**
             * Used At
             * Format: date-time
             */
            used_at: string;
        };
        /**
         * SessionsToEnd
         * @description `session_id`: the one to end; left out, all but the one that asks.
         */
        SessionsToEnd: {
            /** Password */
            password: string;
            /** Session Id */
            session_id?: string | null;
        };
        /**
         * ShelvedDocument
         * @description A document with whose it is and when. Times None: at once, for ever, no embargo.
         */
        ShelvedDocument: {
            audience: components["schemas"]["Audience"];
            /** Bytes */
            bytes: number;
            /**
             * Document Id
             * Format: uuid
             */
            document_id: string;
            /** Embargo Until */
            embargo_until: string | null;
            /** From At */
            from_at: string | null;
            /**
             * Kept At
             * Format: date-time
             */
            kept_at: string;
            /** Media Type */
            media_type: string;
            /** Name */
            name: string;
            /** Readers */
            readers: components["schemas"]["NamedReader"][];
            /** Title */
            title: string;
            /** Until At */
            until_at: string | null;
        };
        /** ShelvedUnit */
        ShelvedUnit: {
            /** Archived */
            archived: boolean;
            /** Unit Code */
            unit_code: string;
            /** Version */
            version: number;
        };
        /**
         * ShownChange
         * @description One act on the seats or the hall; `undone` when it was taken back.
         *
         *     `undoable_until`, `redoable_until`: until then who asks can take it back, or do it again; None when they cannot.
         */
        ShownChange: {
            /** Actor Name */
            actor_name: string;
            /**
             * Change Id
             * Format: uuid
             */
            change_id: string;
            /** Kind */
            kind: string;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /** People */
            people: number;
            /** Redoable Until */
            redoable_until: string | null;
            /** Session Id */
            session_id: string | null;
            /** Undoable Until */
            undoable_until: string | null;
            /** Undone */
            undone: boolean;
        };
        /**
         * ShownHall
         * @description The hall from the stage backwards; `version` is to be sent with a change of it.
         */
        ShownHall: {
            /** Left Door */
            left_door: string;
            /** Name */
            name: string;
            numbering: components["schemas"]["Numbering"];
            /** Right Door */
            right_door: string;
            /** Rows */
            rows: components["schemas"]["ShownRow"][];
            /** Version */
            version: number;
        };
        /** ShownRow */
        ShownRow: {
            /** Aisles */
            aisles: number[];
            /** Code */
            code: string;
            /** Floor */
            floor: number;
            /** Kept */
            kept: boolean;
            /** Left */
            left: number;
            /** Right */
            right: number;
            /** Seats */
            seats: components["schemas"]["ShownSeat"][];
            /** Without */
            without: number[];
        };
        /**
         * ShownSeat
         * @description `place` counts from the middle of its row: -1 is the first to the left, 1 the first to the right.
         */
        ShownSeat: {
            /** Code */
            code: string;
            /** Number */
            number: number;
            /** Place */
            place: number;
            /** Way */
            way: string;
        };
        /**
         * ShownSession
         * @description `apart`: it has seats of its own.
         */
        ShownSession: {
            /** Apart */
            apart: boolean;
            /** Kind */
            kind: string;
            /** Name */
            name: string;
            /**
             * Session Id
             * Format: uuid
             */
            session_id: string;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
        };
        /**
         * Source
         * @description Whose word it is: by the pass, by the unit (its clerk, for the head of the delegation), by the organisers.
         * @enum {string}
         */
        Source: "DELEGATE" | "UNIT" | "ORGANIZERS";
        /**
         * StaffSessionView
         * @description A session just begun. Programs send the token as `Authorization: Bearer`; pages (`X-Daihoi`) have it in a cookie alone.
         */
        StaffSessionView: {
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            principal: components["schemas"]["PrincipalView"];
            /** Token */
            token: string;
        };
        /**
         * Standing
         * @description Whose share a percentage is of: the official delegates who are there, or everybody who is (386 or 150 in 2020).
         * @enum {string}
         */
        "Standing-Input": "OFFICIAL" | "ALL";
        /**
         * Standings
         * @description How many of a file's people are official delegates and how many invited guests once it has come in, and of how many
         *     new ones only their category says so.
         */
        Standings: {
            /** By Category */
            by_category: number;
            /** Guests */
            guests: number;
            /** Official */
            official: number;
        };
        /**
         * State
         * @description DRAFT is what the brief calls NOMINATED: on the unit's own list, not handed in. From SUMMONED on other facts decide:
         *     invitation, answer, badge, the door.
         * @enum {string}
         */
        State: "DRAFT" | "SUBMITTED" | "RETURNED" | "APPROVED" | "REJECTED" | "SUMMONED" | "CONFIRMED" | "DECLINED" | "CREDENTIALED" | "CHECKED_IN" | "ABSENT_EXCUSED" | "ABSENT_UNEXCUSED" | "REPLACED" | "WITHDRAWN";
        /**
         * Status
         * @enum {string}
         */
        Status: "NOMINATED" | "ACTIVE" | "REPLACED" | "WITHDRAWN";
        /**
         * StayedAsTheyAre
         * @description A delegate whom the undoing leaves alone, and why in one sentence.
         */
        StayedAsTheyAre: {
            /** Delegate Code */
            delegate_code: string;
            /** Full Name */
            full_name: string;
            /** Why */
            why: string;
        };
        /**
         * Strip
         * @description A row as its runs of places between aisles: from and to, counted from the middle (-1 the first to the left, 1 the first to
         *     the right; no place is 0), of somebody who faces the stage.
         */
        Strip: {
            /** Row */
            row: string;
            /** Runs */
            runs: [
                number,
                number
            ][];
        };
        /**
         * Submission
         * @description Which unit hands in; a clerk may leave it out, it is their own.
         */
        Submission: {
            /**
             * Unit Code
             * @default
             */
            unit_code?: string;
        };
        /**
         * Submitted
         * @description `handed_in` counts those who were on the list and are with the reviewers now; 0 when all were already.
         */
        Submitted: {
            book: components["schemas"]["NominationBook"];
            /** Handed In */
            handed_in: number;
        };
        /**
         * SummaryNotes
         * @description What the office types. `held_on`: the day it was really held where that is not the planned one; `addressee`: to whom the
         *     report is written, "" as the level of the congress has it.
         */
        SummaryNotes: {
            /**
             * Addressee
             * @default
             */
            addressee?: string;
            /** Held On */
            held_on?: string | null;
            /**
             * Press
             * @default
             */
            press?: string;
            /**
             * Problems
             * @default
             */
            problems?: string;
            /**
             * Proposals
             * @default
             */
            proposals?: string;
            /**
             * Version
             * @default 0
             */
            version?: number;
        };
        /**
         * SummaryReport
         * @description `attendance_frozen`: its numbers are those of the frozen credentials report, else of this moment. `lacking`: what the
         *     paper leaves a line for, and where it is written.
         */
        SummaryReport: {
            /** Attendance Frozen */
            attendance_frozen: boolean;
            /** Honoured */
            honoured: components["schemas"]["Honoured"][];
            honoured_people: components["schemas"]["HonouredPeople"];
            /** Lacking */
            lacking: string[];
            notes: components["schemas"]["SummaryNotes"];
            paper: components["schemas"]["ReportPaper"];
        };
        /** TableView */
        TableView: {
            /** Groups */
            groups: components["schemas"]["GroupView"][];
            /** Key */
            key: string;
            /** Label */
            label: string;
        };
        /** TargetLine */
        TargetLine: {
            bound: components["schemas"]["Bound"];
            /** Given */
            given: boolean;
            /** Key */
            key: string;
            /** Percent */
            percent: number;
        };
        /**
         * TargetView
         * @description `given`: the plan's own ratio. `limit` people are wanted, `away` are lacking or too many; `open`: those of whom
         *     nothing is known may change it.
         */
        TargetView: {
            /** Away */
            away: number;
            bound: components["schemas"]["Bound"];
            /** Given */
            given: boolean;
            /** Limit */
            limit: number;
            /** Open */
            open: boolean;
            /** Percent */
            percent: number;
            /** Sentence */
            sentence: string;
        };
        /**
         * Telling
         * @description `move` is None when nobody has to be told anything; its old values are what the delegations know so far.
         */
        Telling: {
            move: components["schemas"]["Move"] | null;
            /** Units */
            units: components["schemas"]["UnitToTell"][];
        };
        /**
         * ThoughtOfPerson
         * @description Somebody who is not on the list yet: what is known of them, as the table of attributes has it.
         */
        ThoughtOfPerson: {
            /**
             * Birth
             * @description 03/05/1984, 05/1984 hoặc 1984.
             * @default
             */
            birth?: string;
            /** Category */
            category: string;
            /**
             * Economic Component
             * @default
             */
            economic_component?: string;
            /**
             * Education
             * @default
             */
            education?: string;
            /**
             * Ethnicity
             * @default
             */
            ethnicity?: string;
            /**
             * Full Name
             * @default Người giả định
             */
            full_name?: string;
            /**
             * Is Manager
             * @default
             * @enum {string}
             */
            is_manager?: "YES" | "NO" | "";
            /**
             * Party Member
             * @default
             * @enum {string}
             */
            party_member?: "YES" | "NO" | "";
            /**
             * Political Theory
             * @default
             */
            political_theory?: string;
            /**
             * Religion
             * @description “none”: không theo tôn giáo.
             * @default
             */
            religion?: string;
            /**
             * Remote Area
             * @default
             * @enum {string}
             */
            remote_area?: "YES" | "NO" | "";
            /**
             * Sector
             * @default
             */
            sector?: string;
            /** Sex */
            sex?: ("F" | "M") | null;
            /** Standing */
            standing?: ("OFFICIAL" | "GUEST") | null;
            /**
             * Times
             * @description Bao nhiêu người như thế.
             * @default 1
             */
            times?: number;
            /**
             * Titles
             * @default
             */
            titles?: string;
            /**
             * Unit Code
             * @default ?
             */
            unit_code?: string;
        };
        /**
         * Told
         * @description One attribute by its name in our files; '' what is not known.
         */
        Told: {
            /** Field */
            field: string;
            /** Value */
            value: string;
        };
        /**
         * ToldCounts
         * @description Rows read = new + changed + unchanged + refused + excluded; those who wait for an answer are among the refused.
         */
        ToldCounts: {
            /** Changed */
            changed: number;
            /**
             * Excluded
             * @default 0
             */
            excluded?: number;
            /**
             * Left
             * @default 0
             */
            left?: number;
            /** New */
            new: number;
            /** Refused */
            refused: number;
            /** Rows */
            rows: number;
            /** Unchanged */
            unchanged: number;
            /** Waiting */
            waiting: number;
        };
        /**
         * ToldError
         * @description One person who cannot come in: the first sentence, and all of them. `answered`: as somebody said; nothing is left to do.
         */
        ToldError: {
            /**
             * Answered
             * @default false
             */
            answered?: boolean;
            /** Column */
            column: string;
            /** Full Name */
            full_name: string;
            /** Message */
            message: string;
            /** Messages */
            messages: components["schemas"]["ToldMessage"][];
            /** Row */
            row: number;
            /** Sheet */
            sheet: string;
        };
        /**
         * ToldExcluded
         * @description A row that somebody has taken out of this import; without the answer to `question` it is in again.
         */
        ToldExcluded: {
            /** Full Name */
            full_name: string;
            /** Question */
            question: string;
            /** Row */
            row: number;
            /** Sheet */
            sheet: string;
        };
        /**
         * ToldGone
         * @description A delegate of the file's units who is not in it; answering `question` with "withdraw" takes them off the roster.
         *
         *     `elsewhere`: they came in with another part of their unit's list, `brought_by`, and nothing says that they are gone.
         */
        ToldGone: {
            /** Birth */
            birth: string | null;
            /** Brought By */
            brought_by: string;
            /** Code */
            code: string;
            /** Elsewhere */
            elsewhere: boolean;
            /** Full Name */
            full_name: string;
            /** Has Badge */
            has_badge: boolean;
            /** Question */
            question: string;
            /** Unit Code */
            unit_code: string;
            /** Withdrawn */
            withdrawn: boolean;
        };
        /** ToldMessage */
        ToldMessage: {
            /** Column */
            column: string;
            /** Message */
            message: string;
        };
        /**
         * ToldPerson
         * @description One person of the file. `birth` as precise as known ("03/05/1984", "05/1984", "1984"), the id number never.
         *
         *     `same_as` is the code of the delegate whom the row means; `waits_for` are ids of questions. `left`: they are no delegate
         *     any more, WITHDRAWN or REPLACED, though the file has them; `left_id` is then who it is. Answering `question` with
         *     "leave_out" takes the person out of this import.
         */
        ToldPerson: {
            /** Birth */
            birth: string | null;
            /** Birth Precision */
            birth_precision: string | null;
            /** Category */
            category: string | null;
            /** Changes */
            changes: components["schemas"]["Change"][];
            /** Code */
            code: string | null;
            /** Ethnicity */
            ethnicity: string | null;
            /** Form Of Address */
            form_of_address: string;
            /** Full Name */
            full_name: string;
            /** Further */
            further: {
                [key: string]: string;
            };
            /** Has Badge */
            has_badge: boolean;
            /** Instruction */
            instruction: string;
            /** Left */
            left?: ("WITHDRAWN" | "REPLACED") | null;
            /** Left Id */
            left_id?: string | null;
            /** Notes */
            notes: string[];
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "new" | "changed" | "unchanged" | "asked";
            /** Party Member */
            party_member: boolean | null;
            /** Phone */
            phone: string;
            /** Political Theory */
            political_theory: string | null;
            /** Position */
            position: string;
            /** Question */
            question: string;
            /** Religion */
            religion: string | null;
            /** Row */
            row: number;
            /** Same As */
            same_as: string | null;
            /** Seat */
            seat: string;
            /** Sex */
            sex: string | null;
            /** Sheet */
            sheet: string;
            /** Standing */
            standing: string | null;
            /** Unit Code */
            unit_code: string | null;
            /** Unit Name */
            unit_name: string | null;
            /** Waits For */
            waits_for: string[];
            /** Workplace */
            workplace: string;
        };
        /**
         * ToldRoster
         * @description What a roster means for a congress; nothing of it is stored. `too_many` is what keeps the whole file out.
         *
         *     `must_answer` says whom it asks about, as long as that keeps the file out. `ratio_warning` says when guests and leaders would be too many of those who are there afterwards; it keeps nobody out.
         */
        ToldRoster: {
            /** Column Choices */
            column_choices: components["schemas"]["chassis__files__meaning__questions__Proposal"][];
            counts: components["schemas"]["ToldCounts"];
            /** Errors */
            errors: components["schemas"]["ToldError"][];
            /**
             * Excluded
             * @default []
             */
            excluded?: components["schemas"]["ToldExcluded"][];
            /** Gone */
            gone: components["schemas"]["ToldGone"][];
            /**
             * Heads
             * @default 0
             */
            heads?: number;
            /** Left Out */
            left_out: components["schemas"]["LeftOut"][];
            /** Must Answer */
            must_answer?: string | null;
            /**
             * Named
             * @default true
             */
            named?: boolean;
            /** New Units */
            new_units: components["schemas"]["ToldUnit"][];
            /** Notes */
            notes: string[];
            /** People */
            people: components["schemas"]["ToldPerson"][];
            /** Questions */
            questions: components["schemas"]["Question"][];
            /** Ratio Warning */
            ratio_warning?: string | null;
            /** Sheets */
            sheets: components["schemas"]["SeenSheet"][];
            standings?: components["schemas"]["Standings"] | null;
            /** Too Many */
            too_many: string | null;
        };
        /** ToldUnit */
        ToldUnit: {
            /** Unit Code */
            unit_code: string;
            /** Unit Name */
            unit_name: string;
        };
        /**
         * TrailNames
         * @description `names` by id, of the ids that were asked for; `like`: the ids of the name that was looked for, at most 60; `more`: there
         *     are others, the name is too short.
         */
        TrailNames: {
            /** Like */
            like: string[];
            /** More */
            more: boolean;
            /** Names */
            names: {
                [key: string]: string;
            };
        };
        /**
         * UndoReport
         * @description How many came in with the file and are gone again, how many are as before, and who stays as they are.
         *
         *     Where nobody goes back and somebody stays, nothing was undone. `withdrawn` were taken off the roster because they are
         *     somebody who came back, by name.
         */
        UndoReport: {
            /**
             * Doubles
             * @default []
             */
            doubles?: components["schemas"]["PossibleDouble"][];
            /** Removed */
            removed: number;
            /** Restored */
            restored: number;
            /**
             * Returned
             * @default []
             */
            returned?: string[];
            /** Stayed */
            stayed: components["schemas"]["StayedAsTheyAre"][];
            /**
             * With Badge
             * @default 0
             */
            with_badge?: number;
            /**
             * Withdrawn
             * @default []
             */
            withdrawn?: string[];
        };
        /**
         * Unit
         * @description A nominating unit (delegation). `kind` e.g. DISTRICT, AGENCY; free text of the congress.
         *
         *     `place` counts in the order of protocol, 0 while the unit has none; an `archived` one is offered nowhere.
         */
        Unit: {
            /**
             * Archived
             * @default false
             */
            archived?: boolean;
            /** Kind */
            kind: string;
            /** Name */
            name: string;
            /**
             * Place
             * @default 0
             */
            place?: number;
            /** Unit Code */
            unit_code: string;
        };
        /**
         * UnitChange
         * @description One field of a unit (name, kind, or one of HEAD), old to new; `order`: the codes of all, a line each.
         */
        UnitChange: {
            /** Field */
            field: string;
            /** New */
            new: string;
            /** Old */
            old: string;
        };
        /**
         * UnitCount
         * @description One unit: its active delegates, how many of them lack something, and how often each attribute lacks.
         */
        UnitCount: {
            /** Delegates */
            delegates: number;
            /** Kind */
            kind: string;
            /** Missing */
            missing: number;
            /** Missing Birth */
            missing_birth: number;
            /** Missing Ethnicity */
            missing_ethnicity: number;
            /** Missing Other */
            missing_other: number;
            /** Missing Party Member */
            missing_party_member: number;
            /** Missing Religion */
            missing_religion: number;
            /** Missing Sex */
            missing_sex: number;
            /** Name */
            name: string;
            /** Unit Code */
            unit_code: string;
        };
        /**
         * UnitFact
         * @description A unit that is known beforehand. `province`: where it is, "" for one that every province has.
         *
         *     `merged_into`: the code of the unit that it is part of since the provinces' offices were put together in 2025; "" while
         *     it stands. One that was merged is understood, and offered nowhere.
         */
        UnitFact: {
            /** Kind */
            kind: string;
            /**
             * Merged Into
             * @default
             */
            merged_into?: string;
            /** Name */
            name: string;
            /**
             * Province
             * @default
             */
            province?: string;
            /** Unit Code */
            unit_code: string;
        };
        /**
         * UnitFile
         * @description One unit. `delegates` are on the roster, `gone` were, `printed` hold a printed badge; `merged` are names of units
         *     that are part of it now.
         */
        UnitFile: {
            /** Archived */
            archived: boolean;
            /** Delegates */
            delegates: number;
            /** Email */
            email: string;
            /** Gone */
            gone: number;
            /** Head Email */
            head_email: string;
            /** Head Name */
            head_name: string;
            /** Head Phone */
            head_phone: string;
            /** Kind */
            kind: string;
            /** Merged */
            merged: string[];
            /** Name */
            name: string;
            /** Names */
            names: components["schemas"]["OtherName"][];
            /** Place */
            place: number;
            /** Printed */
            printed: number;
            /** Unit Code */
            unit_code: string;
            /** Version */
            version: number;
        };
        /**
         * UnitHistoryLine
         * @description One act. `other_name` is the unit that took the people or the words, '' for none; `undoable_until` is None when it
         *     cannot be undone as things stand. `undoes` is the act that an UNDONE one took back, None where that is not known.
         */
        UnitHistoryLine: {
            /**
             * Act Id
             * Format: uuid
             */
            act_id: string;
            /**
             * Acted At
             * Format: date-time
             */
            acted_at: string;
            /** Actor Name */
            actor_name: string;
            /** Changes */
            changes: components["schemas"]["UnitChange"][];
            kind: components["schemas"]["services__registration__domain__units__acts__Kind"];
            /** Other Name */
            other_name: string;
            /** People */
            people: number;
            /** Undoable Until */
            undoable_until: string | null;
            /** Undoes */
            undoes: string | null;
            /** Undone At */
            undone_at: string | null;
            /** Unit Code */
            unit_code: string;
            /** Unit Name */
            unit_name: string;
            /** Words */
            words: string;
        };
        /**
         * UnitLeft
         * @description How many people of a unit each view of the list holds; `missing` facts are counted beside.
         */
        UnitLeft: {
            /** Asks Leave */
            asks_leave: number;
            /** Changed */
            changed: number;
            /** Declined */
            declined: number;
            /** Double Seat */
            double_seat: number;
            /** Erased */
            erased: number;
            /** Gone */
            gone: number;
            /** No Badge */
            no_badge: number;
            /** No Photo */
            no_photo: number;
            /** No Seat */
            no_seat: number;
            /** Not Printed */
            not_printed: number;
            /** On Leave */
            on_leave: number;
            /** Proposed */
            proposed: number;
            /** Rejected */
            rejected: number;
            /** Same Name */
            same_name: number;
            /** Unanswered */
            unanswered: number;
            /** Unit Code */
            unit_code: string;
        };
        /**
         * UnitLine
         * @description One unit, with the head of its delegation; '' is not known.
         */
        UnitLine: {
            counts: components["schemas"]["AnswerCounts"];
            /** Head Name */
            head_name: string;
            /** Head Phone */
            head_phone: string;
            /** Unit Code */
            unit_code: string;
            /** Unit Name */
            unit_name: string;
        };
        /**
         * UnitPapers
         * @description How many badges of one unit hold, and how many of them are still to be printed.
         */
        UnitPapers: {
            /** Badges */
            badges: number;
            /** Changed */
            changed: number;
            /** Name */
            name: string;
            /** Not Printed */
            not_printed: number;
            /** Unit Code */
            unit_code: string;
        };
        /**
         * UnitQueue
         * @description How many of a unit's proposals are how far; `held` are counted in the others too.
         */
        UnitQueue: {
            /** Alternates */
            alternates: number;
            /** Approved */
            approved: number;
            /** Drafts */
            drafts: number;
            /** Held */
            held: number;
            /** Name */
            name: string;
            /** Rejected */
            rejected: number;
            /** Returned */
            returned: number;
            /** Submitted */
            submitted: number;
            /** Unit Code */
            unit_code: string;
        };
        /**
         * UnitReaders
         * @description How many of one unit get which letter, and how many of those have no badge, so that their letter has no code.
         */
        UnitReaders: {
            /** Invitations */
            invitations: number;
            /** Invitations Without Code */
            invitations_without_code: number;
            /** Name */
            name: string;
            /** People */
            people: number;
            /** Summonses */
            summonses: number;
            /** Summonses Without Code */
            summonses_without_code: number;
            /** Unit Code */
            unit_code: string;
        };
        /**
         * UnitSending
         * @description One delegation: how many have a badge (and so a link), an address, were sent it, opened it; letters on their way.
         */
        UnitSending: {
            /** Badges */
            badges: number;
            /** Name */
            name: string;
            /** Opened */
            opened: number;
            /** People */
            people: number;
            /** Refused */
            refused: number;
            /** Sent */
            sent: number;
            /** Unit Code */
            unit_code: string;
            /** Waiting */
            waiting: number;
            /** With Email */
            with_email: number;
        };
        /**
         * UnitToTell
         * @description One delegation. `opened` have looked at their pass since the move; `with_email` can be told by e-mail, `mailed` were and
         *     `waiting` have a letter on its way; `papers` are the people whose summons or invitation was made or sent before it; `told_at`: when somebody said that they
         *     were told.
         */
        UnitToTell: {
            /** Delegates */
            delegates: number;
            /** Head Name */
            head_name: string;
            /** Head Phone */
            head_phone: string;
            /** Mailed */
            mailed: number;
            /** Name */
            name: string;
            /** Opened */
            opened: number;
            /** Papers */
            papers: string[];
            /** Told At */
            told_at: string | null;
            /** Unit Code */
            unit_code: string;
            /** Waiting */
            waiting: number;
            /** With Email */
            with_email: number;
        };
        /**
         * UnitTold
         * @description `version` is that of the move you saw; `told` false takes the word back.
         */
        UnitTold: {
            /**
             * Told
             * @default true
             */
            told?: boolean;
            /** Unit Code */
            unit_code: string;
            /** Version */
            version: number;
        };
        /**
         * UnitsBook
         * @description The units in the order of protocol, and the newest acts first.
         */
        UnitsBook: {
            /** History */
            history: components["schemas"]["UnitHistoryLine"][];
            /** Units */
            units: components["schemas"]["UnitFile"][];
        };
        /**
         * UnitsMerge
         * @description `unit` goes into `into`; `people` is how many people on the roster you saw in it.
         */
        UnitsMerge: {
            into: components["schemas"]["MeantUnit"];
            /** People */
            people: number;
            unit: components["schemas"]["MeantUnit"];
        };
        /**
         * UnitsOrder
         * @description All units that are not archived, each once, in the order of protocol.
         */
        UnitsOrder: {
            /** Unit Codes */
            unit_codes: string[];
        };
        /**
         * UpperDelegation
         * @description `present`: official delegates who are there now, the base of a vote. `words`: the result in sentences.
         */
        UpperDelegation: {
            /** Adopted */
            adopted: boolean | null;
            /** Parent Id */
            parent_id: string | null;
            /** People */
            people: components["schemas"]["UpperPerson"][];
            /** Places */
            places: number | null;
            /** Present */
            present: number;
            /** Version */
            version: number;
            /** Words */
            words: string[];
        };
        /**
         * UpperListBody
         * @description In their order. `places` as the upper level gave them, null while it gave none; `version` you saw, 0 for none.
         *     `drops_vote`: you know that other people end the vote that was taken.
         */
        UpperListBody: {
            /** Alternate Ids */
            alternate_ids?: string[];
            /** Delegate Ids */
            delegate_ids: string[];
            /**
             * Drops Vote
             * @default false
             */
            drops_vote?: boolean;
            /** Parent Id */
            parent_id?: string | null;
            /** Places */
            places?: number | null;
            /** Version */
            version: number;
        };
        /**
         * UpperPerson
         * @description One of the list in the words that the hall voted on, before a vote in those of now; `since`: what is different now, in
         *     words.
         */
        UpperPerson: {
            /** Alternate */
            alternate: boolean;
            /**
             * Delegate Id
             * Format: uuid
             */
            delegate_id: string;
            /** Full Name */
            full_name: string;
            /** Place */
            place: number;
            /** Position */
            position: string;
            /** Since */
            since: string;
            /** Unit */
            unit: string;
            /** Unit Code */
            unit_code: string;
        };
        /**
         * UpwardBody
         * @description `unit_code`: which unit of the parent congress this one is; `version` of the list as adopted.
         */
        UpwardBody: {
            /** Unit Code */
            unit_code: string;
            /** Version */
            version: number;
        };
        /**
         * Value
         * @description CONFIRMED and DECLINED are answers; the others are leave that was granted.
         * @enum {string}
         */
        Value: "CONFIRMED" | "DECLINED" | "LATE" | "LEAVES_EARLY" | "ABSENT";
        /**
         * Verdict
         * @description RETURN and REJECT need a reason, which the unit reads.
         */
        Verdict: {
            /**
             * Reason
             * @default
             */
            reason?: string;
            /**
             * Step
             * @enum {string}
             */
            step: "RETURN" | "APPROVE" | "REJECT" | "RECONSIDER";
        };
        /**
         * Visit
         * @description `companions` and `drivers` come beside the person and are on no list; `cars` are theirs. Days are Vietnam's; None or ''
         *     is not known. `contact_*`: whom to ring about the visit.
         */
        Visit: {
            /** Arrives On */
            arrives_on?: string | null;
            /**
             * Cars
             * @default 0
             */
            cars?: number;
            /**
             * Companions
             * @default 0
             */
            companions?: number;
            /**
             * Contact Name
             * @default
             */
            contact_name?: string;
            /**
             * Contact Phone
             * @default
             */
            contact_phone?: string;
            /**
             * Drivers
             * @default 0
             */
            drivers?: number;
            /** Leaves On */
            leaves_on?: string | null;
        };
        /**
         * VisitFile
         * @description What holds of a visit. A further word names `version` as seen, 0 while nothing was told. `misses`: no day of the stay is
         *     one of the congress.
         */
        VisitFile: {
            /** Misses */
            misses: boolean;
            source: components["schemas"]["Source"] | null;
            /** Version */
            version: number;
            visit: components["schemas"]["Visit"];
        };
        /**
         * VisitWords
         * @description With whom and how somebody comes, whole: what is left out is not known. Days are ISO days of Vietnam.
         */
        VisitWords: {
            /** Arrives On */
            arrives_on?: string | null;
            /**
             * Cars
             * @default 0
             */
            cars?: number;
            /**
             * Companions
             * @default 0
             */
            companions?: number;
            /**
             * Contact Name
             * @default
             */
            contact_name?: string;
            /**
             * Contact Phone
             * @default
             */
            contact_phone?: string;
            /**
             * Drivers
             * @default 0
             */
            drivers?: number;
            /** Leaves On */
            leaves_on?: string | null;
            /**
             * Seen
             * @description `version` của lần xem trước, 0 khi chưa ghi gì.
             */
            seen: number;
        };
        /**
         * Visitor
         * @description A guest, or somebody else who told of a visit. `came`: to a sitting, whatever was said. `answer`: CONFIRMED, DECLINED or None; `leave`: LATE, LEAVES_EARLY, ABSENT or
         *     None; `reason`: what was said for the one that counts, '' where nothing was.
         */
        Visitor: {
            /** Addressed */
            addressed: string;
            answer: components["schemas"]["Value"] | null;
            /** Came */
            came: boolean;
            /** Delegate Code */
            delegate_code: string;
            /**
             * Delegate Id
             * Format: uuid
             */
            delegate_id: string;
            /** Guest */
            guest: boolean;
            leave: components["schemas"]["Value"] | null;
            /** Phone */
            phone: string;
            /** Position */
            position: string;
            /** Reason */
            reason: string;
            /** Unit Name */
            unit_name: string;
            visit: components["schemas"]["Visit"];
        };
        /**
         * VisitsBook
         * @description `expected`: everybody on the list who came or has not said that they do not; `companions`, `drivers` and `cars` are of those
         *     who come, on whatever days. `days`: each on which the congress sits, and each of a stay whose days are both known.
         *     `visitors`: guests, and whoever else told of a visit, also who does not come: they are in no number. `days_unknown` counts
         *     those of them who come and whose days are not both known; `missing` names who comes on no day of the congress.
         */
        VisitsBook: {
            /** Cars */
            cars: number;
            /** Companions */
            companions: number;
            /** Days */
            days: components["schemas"]["DayLine"][];
            /** Days Unknown */
            days_unknown: number;
            /** Drivers */
            drivers: number;
            /** Expected */
            expected: number;
            /** Missing */
            missing: string[];
            /** Visitors */
            visitors: components["schemas"]["Visitor"][];
        };
        /**
         * VoteBody
         * @description Hands that were counted, `other` for another opinion; `abstained` left out: who is left over; counted, also as 0, the
         *     four add up to those present. `unanimous`: "nhất trí 100%", nobody counted; without it `in_favour` is needed. `version` of the list that was read out. `replaces_vote`: you know that
         *     a vote was taken and that this one stands instead.
         */
        VoteBody: {
            /** Abstained */
            abstained?: number | null;
            /**
             * Against
             * @default 0
             */
            against?: number;
            /** In Favour */
            in_favour?: number | null;
            /**
             * Other
             * @default 0
             */
            other?: number;
            /**
             * Replaces Vote
             * @default false
             */
            replaces_vote?: boolean;
            /**
             * Unanimous
             * @default false
             */
            unanimous?: boolean;
            /** Version */
            version: number;
        };
        /**
         * Wanted
         * @description What is looked for: words in who, what and whom, as they are kept or shown, or else one of the ids `also` (a name's, as registration knows them);
         *     a time; lines before one. In a body: names that are looked for stand in no address, which logs keep.
         */
        Wanted: {
            /**
             * Action
             * @default
             */
            action?: string;
            /** Also */
            also?: string[];
            /** Before */
            before?: number | null;
            /**
             * Q
             * @default
             */
            q?: string;
            /** Since */
            since?: string | null;
            /** Until */
            until?: string | null;
        };
        /**
         * WantedBadges
         * @description Which badges; `unit_code` limits them to one unit, `delegate_ids` name those of CHOSEN.
         */
        WantedBadges: {
            /** Delegate Ids */
            delegate_ids?: string[];
            /** @default SMALL */
            layout?: components["schemas"]["Layout"];
            /** Unit Code */
            unit_code?: string | null;
            /** @default DUE */
            which?: components["schemas"]["Which"];
        };
        /**
         * WantedBlock
         * @description `key` is a unit's code (UNIT) or a category's (CATEGORY); `seats` are codes.
         */
        WantedBlock: {
            /** Colour */
            colour: string;
            /**
             * Key
             * @default
             */
            key?: string;
            kind: components["schemas"]["BlockKind"];
            /** Name */
            name: string;
            /** Seats */
            seats: string[];
        };
        /** WantedBlocks */
        WantedBlocks: {
            /** Blocks */
            blocks: components["schemas"]["WantedBlock"][];
        };
        /**
         * WantedCell
         * @description A unit and a category of delegates.
         */
        WantedCell: {
            /** Category */
            category: string;
            /** Unit Code */
            unit_code: string;
        };
        /**
         * WantedCut
         * @description The part to show, in pixels of the whole picture; its height follows from 3:4. `version` is the portrait you saw.
         */
        WantedCut: {
            /** Left */
            left: number;
            /** Top */
            top: number;
            /** Version */
            version: number;
            /** Width */
            width: number;
        };
        /**
         * WantedDeadline
         * @description `closes_at` null: the units are asked no longer (only without `unit_code`). A moment that is over locks, and is refused
         *     unless `over_is_meant`; `submission-lock` locks by the server's clock.
         */
        WantedDeadline: {
            /** Closes At */
            closes_at: string | null;
            /**
             * Over Is Meant
             * @default false
             */
            over_is_meant?: boolean;
            /**
             * Unit Code
             * @default
             */
            unit_code?: string;
        };
        /**
         * WantedExport
         * @description `missing`: what lacks of whom, a sheet a unit, to be filled in and sent back; `roll_call`: to print and sign; `seats`: who
         *     sits where, also in sittings seated on their own; `badges`: whose badge is on paper, in which edition, since when; `callers`: who has not answered, and how many come, of all or of a unit.
         */
        WantedExport: {
            /**
             * Delegate Ids
             * @description Chỉ những người này.
             */
            delegate_ids?: string[] | null;
            /**
             * Kind
             * @enum {string}
             */
            kind: "roster" | "missing" | "roll_call" | "seats" | "badges" | "callers";
            /** Unit Code */
            unit_code?: string | null;
        };
        /**
         * WantedFile
         * @description One file. Nobody named: everybody of the unit, or of the congress, whom the document is for. `session_id`: a list for one
         *     sitting, with the seats there; letters have those of all.
         */
        WantedFile: {
            /** Delegate Ids */
            delegate_ids?: string[];
            document: components["schemas"]["Document"];
            /** @default PDF */
            form?: components["schemas"]["Form"];
            /**
             * Run Id
             * Format: uuid
             */
            run_id: string;
            /** Session Id */
            session_id?: string | null;
            /** Unit Code */
            unit_code?: string | null;
        };
        /**
         * WantedHall
         * @description The rows from the stage backwards. `version` is the one you saw, 0 where there was no hall yet.
         */
        WantedHall: {
            /**
             * Left Door
             * @default cửa trái
             */
            left_door?: string;
            /**
             * May Unseat
             * @description Số người mất ghế mà người lưu đã xác nhận.
             * @default 0
             */
            may_unseat?: number;
            /**
             * Name
             * @default
             */
            name?: string;
            /** @default CENTRE */
            numbering?: components["schemas"]["Numbering"];
            /**
             * Right Door
             * @default cửa phải
             */
            right_door?: string;
            /** Rows */
            rows: components["schemas"]["WantedRow"][];
            /** Version */
            version: number;
        };
        /**
         * WantedHold
         * @description "" releases. The reason is the reviewers' own.
         */
        WantedHold: {
            hold: components["schemas"]["Hold"];
            /**
             * Reason
             * @default
             */
            reason?: string;
        };
        /**
         * WantedLock
         * @description `unit_code` empty: every unit of the congress, also those that had got longer.
         */
        WantedLock: {
            /**
             * Unit Code
             * @default
             */
            unit_code?: string;
        };
        /**
         * WantedMails
         * @description Whose passes to send; `delegate_ids` count only with CHOSEN. `with_document`: the summons or invitation as PDF.
         */
        WantedMails: {
            /** Delegate Ids */
            delegate_ids?: string[];
            /** Unit Code */
            unit_code?: string | null;
            /** @default NEW */
            whom?: components["schemas"]["Whom"];
            /**
             * With Document
             * @default false
             */
            with_document?: boolean;
        };
        /**
         * WantedMoves
         * @description All of them or nothing; two who change places are two moves. `session_id` null: all sittings.
         */
        WantedMoves: {
            /**
             * Kind
             * @default MOVED
             * @enum {string}
             */
            kind?: "MOVED" | "PROPOSED" | "EMPTIED";
            /** Moves */
            moves: components["schemas"]["services__registration__api__seating__seats__WantedMove"][];
            /** Session Id */
            session_id?: string | null;
        };
        /**
         * WantedOutsideBadges
         * @description None named: all that were never printed.
         */
        WantedOutsideBadges: {
            /** Badge Ids */
            badge_ids?: string[];
            /** @default SMALL */
            layout?: components["schemas"]["Layout"];
        };
        /**
         * WantedPage
         * @description `next`: the page of ours that is opened afterwards, with its query; anything else is the front page.
         */
        WantedPage: {
            /**
             * Next
             * @default /
             */
            next?: string;
        };
        /** WantedPlaces */
        WantedPlaces: {
            /** Category */
            category: string;
            /** Places */
            places: number;
            /** Unit Code */
            unit_code: string;
        };
        /**
         * WantedProposal
         * @description `honoured` are people who walk to the stage: rather by an aisle; `groups` in the order in which they are called.
         */
        WantedProposal: {
            /** Groups */
            groups?: components["schemas"]["SeatGroup"][];
            /** Honoured */
            honoured?: string[];
            /** Session Id */
            session_id?: string | null;
        };
        /**
         * WantedRow
         * @description One row: how many places to the left and to the right of the middle, seen by somebody who faces the stage.
         */
        WantedRow: {
            /**
             * Aisles
             * @description Sau bao nhiêu ghế tính từ giữa thì có lối đi; 0: ở giữa.
             */
            aisles?: number[];
            /** Code */
            code: string;
            /**
             * Floor
             * @default 1
             */
            floor?: number;
            /**
             * Kept
             * @description Giữ cho lãnh đạo, khách mời danh dự.
             * @default false
             */
            kept?: boolean;
            /** Left */
            left: number;
            /** Right */
            right: number;
            /**
             * Without
             * @description Những số không có ghế.
             */
            without?: number[];
        };
        /**
         * WantedTable
         * @description These cells get these places, all others keep theirs. `revision` is the one you saw.
         */
        WantedTable: {
            /** Cells */
            cells: components["schemas"]["WantedPlaces"][];
            /**
             * Reason
             * @default
             */
            reason?: string;
            /** Revision */
            revision: number;
        };
        /**
         * WantedTarget
         * @description `key` as the lines of the composition have it, or a single group of sector, economic component or ethnic group:
         *     "sector:ECONOMY", "ethnicity:Tày"; `percent` of all on the list.
         */
        WantedTarget: {
            bound: components["schemas"]["Bound"];
            /** Key */
            key: string;
            /** Percent */
            percent: number;
        };
        /**
         * WantedTargets
         * @description `version` is the one you saw, 0 for none.
         */
        WantedTargets: {
            /** Targets */
            targets: components["schemas"]["WantedTarget"][];
            /** Version */
            version: number;
        };
        /**
         * WantedTelling
         * @description `version` is that of the move you saw; without a unit: all that nobody has told yet.
         */
        WantedTelling: {
            /** Unit Code */
            unit_code?: string | null;
            /** Version */
            version: number;
        };
        /**
         * WayThere
         * @description `address`: where the browser goes now.
         */
        WayThere: {
            /** Address */
            address: string;
        };
        /**
         * WhatIf
         * @description The composition now and as it would be. `too_many` is a sentence where the cap would be exceeded; `not_told` one on what
         *     of `then` is not told and why, null where nothing is held back.
         */
        WhatIf: {
            /** Not Told */
            not_told: string | null;
            now: components["schemas"]["CompositionView"];
            then: components["schemas"]["CompositionView"];
            /** Too Many */
            too_many: string | null;
        };
        /**
         * WhatIfBody
         * @description People thought on the list, and delegates thought off it.
         */
        WhatIfBody: {
            /** Coming */
            coming?: components["schemas"]["ThoughtOfPerson"][];
            /** Leaving */
            leaving?: string[];
        };
        /**
         * Which
         * @description Whose badges: of everybody, only those not printed, only those overtaken, both of these, or chosen people's.
         * @enum {string}
         */
        Which: "ALL" | "NOT_PRINTED" | "CHANGED" | "DUE" | "CHOSEN";
        /**
         * Whom
         * @description NEW: who was not sent the badge that holds; ALL: also who was; CHOSEN: named people.
         * @enum {string}
         */
        Whom: "NEW" | "ALL" | "CHOSEN";
        /** WithdrawalBody */
        WithdrawalBody: {
            /** Reason */
            reason: string;
            /**
             * Report Id
             * Format: uuid
             */
            report_id: string;
        };
        /**
         * Word
         * @description CONFIRMED and DECLINED are answers; LATE, LEAVES_EARLY and ABSENT are leave. All but CONFIRMED need a reason.
         */
        Word: {
            /**
             * Reason
             * @default
             */
            reason?: string;
            /**
             * Seen
             * @description Số lời đã xem, như `number` của hồ sơ.
             */
            seen: number;
            value: components["schemas"]["Value"];
        };
        /**
         * Workbench
         * @description `lacking` active delegates have no badge at all; units without a badge are left out; printings newest first.
         *
         *     `namesakes` share their whole name with somebody else on the list.
         */
        Workbench: {
            /** Badges */
            badges: number;
            /** Changed */
            changed: number;
            /** Lacking */
            lacking: number;
            /** Namesakes */
            namesakes: number;
            /** Not Printed */
            not_printed: number;
            /** Outside */
            outside: components["schemas"]["OutsideBadge"][];
            /** Outside Kinds */
            outside_kinds: components["schemas"]["OutsideBadgeKind"][];
            /** Runs */
            runs: components["schemas"]["PrintRun"][];
            /** Units */
            units: components["schemas"]["UnitPapers"][];
        };
        /**
         * Proposal
         * @description One choice that is offered, and its words for people.
         */
        chassis__files__meaning__questions__Proposal: {
            /** Choice */
            choice: string;
            /** Text */
            text: string;
        };
        /**
         * TakingBack
         * @description Which line's last word is taken back.
         */
        services__registration__api__answers__answers__TakingBack: {
            line: components["schemas"]["Line"];
            /**
             * Reason
             * @default
             */
            reason?: string;
            /**
             * Seen
             * @description Số lời đã xem, như `number` của hồ sơ.
             */
            seen: number;
        };
        /**
         * Withdrawal
         * @description `inside`: you know that this person is in the hall, after a refusal with `refused` INSIDE.
         */
        services__registration__api__badges__credentials__Withdrawal: {
            /**
             * Inside
             * @default false
             */
            inside?: boolean;
            /** Reason */
            reason: string;
        };
        /**
         * TakingBack
         * @description Which unit takes back what it handed in, a clerk's own if left out; `delegate_id`: one person alone.
         */
        services__registration__api__nominations__portal__TakingBack: {
            /** Delegate Id */
            delegate_id?: string | null;
            /**
             * Unit Code
             * @default
             */
            unit_code?: string;
        };
        /** Withdrawal */
        services__registration__api__nominations__portal__Withdrawal: {
            /** Reason */
            reason: string;
        };
        /**
         * WantedMove
         * @description Places from one cell to another; a side that is left out is the reserve of the congress.
         */
        services__registration__api__places__places__WantedMove: {
            /** Places */
            places: number;
            /**
             * Reason
             * @default
             */
            reason?: string;
            source?: components["schemas"]["WantedCell"] | null;
            target?: components["schemas"]["WantedCell"] | null;
        };
        /**
         * RulesBody
         * @description `version` is the one you saw, 0 for the defaults; a kind that is left out has its default.
         */
        services__registration__api__privacy__closing__RulesBody: {
            /** Rules */
            rules: components["schemas"]["RuleBody"][];
            /** Version */
            version: number;
        };
        /**
         * RulesBody
         * @description `version` is the one you saw, 0 for none.
         */
        services__registration__api__report__credentials__RulesBody: {
            /**
             * Decimals
             * @default 1
             */
            decimals?: number;
            /**
             * Direct Decimals
             * @default 1
             */
            direct_decimals?: number;
            /** Enabled */
            enabled: boolean;
            /**
             * Signer Name
             * @default
             */
            signer_name?: string;
            /**
             * Signer Role
             * @default
             */
            signer_role?: string;
            standing: components["schemas"]["Standing-Input"];
            /** Version */
            version: number;
        };
        /**
         * WantedMove
         * @description `seat` as people type it (“V15” is V1-5), "" for none; `seen` is the seat that the person has on your page.
         */
        services__registration__api__seating__seats__WantedMove: {
            /**
             * Delegate Id
             * Format: uuid
             */
            delegate_id: string;
            /** Seat */
            seat: string;
            /** Seen */
            seen: string;
        };
        /**
         * Standing
         * @description What holds of a person; None: no answer, no leave. `number`: how many words were said, 0 for none.
         */
        services__registration__domain__answers__register__Standing: {
            answer: components["schemas"]["Value"] | null;
            /** Answer Reason */
            answer_reason: string;
            leave: components["schemas"]["Value"] | null;
            /** Leave Reason */
            leave_reason: string;
            /** Number */
            number: number;
        };
        /**
         * Kind
         * @enum {string}
         */
        services__registration__domain__people__acts__Kind: "ADDED" | "EDITED" | "WITHDRAWN" | "REPLACED" | "REISSUED" | "MOVED" | "UNDONE" | "IMPORTED" | "PROPOSED" | "DECLINED" | "SUBMITTED" | "RECALLED" | "RETURNED" | "APPROVED" | "REJECTED" | "HELD" | "RELEASED" | "RANKED";
        /**
         * Kind
         * @description The kinds of data that one rule each is about, in the order in which closing takes them away.
         * @enum {string}
         */
        services__registration__domain__privacy__data_rules__Kind: "SENSITIVE" | "PORTRAIT" | "CONTACT" | "EVIDENCE" | "IDENTITY";
        /**
         * Standing
         * @description Whose share a percentage is of: the official delegates who are there, or everybody who is (386 or 150 in 2020).
         * @enum {string}
         */
        services__registration__domain__report__rules__Standing: "OFFICIAL" | "ALL";
        /**
         * Kind
         * @enum {string}
         */
        services__registration__domain__units__acts__Kind: "ADDED" | "EDITED" | "MERGED" | "ARCHIVED" | "RESTORED" | "NAME_MOVED" | "ORDERED" | "UNDONE";
        /**
         * Proposal
         * @description What the clerk of the delegation asks the organisers to change, field by field.
         */
        services__registration__usecases__people__delegate_file__Proposal: {
            /**
             * Act Id
             * Format: uuid
             */
            act_id: string;
            /**
             * Acted At
             * Format: date-time
             */
            acted_at: string;
            /** Actor Name */
            actor_name: string;
            /** Changes */
            changes: components["schemas"]["FieldChange"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_accounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"][];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    open_account: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccount"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GivenPassword"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditedAccount"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    link_identity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityToLink"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unlink_identity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
                identity_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reset_password: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GivenPassword"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_second_factor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"][];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign_out_everywhere: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    end_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_attributes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attribute"][];
                };
            };
        };
    };
    find_trail_names: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NamesBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrailNames"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_audit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Wanted"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search_audit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Wanted"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_categories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Category"][];
                };
            };
        };
    };
    list_colleagues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Colleague"][];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_congresses: {
        parameters: {
            query?: {
                /** @description Cả những đại hội đã lưu trữ. */
                archived?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Congress"][];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_congress: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa do nơi gửi đặt; gửi lại thì giữ nguyên. */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCongress"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Congress"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_congress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Congress"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_congress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CongressEdit"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Congress"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_answer_counts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswersBook"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    hide_congress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Congress"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_trail_names_here: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NamesBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrailNames"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_audit_here: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Wanted"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search_audit_here: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Wanted"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    download_badge_pictures: {
        parameters: {
            query?: {
                /** @description Chỉ đoàn này. */
                unit?: string | null;
            };
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_workbench: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workbench"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    print_sheets: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa do nơi gửi đặt; gửi lại thì giữ nguyên. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WantedBadges"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_printing_back: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                run_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirm_printing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                run_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_test_sheet: {
        parameters: {
            query?: {
                layout?: components["schemas"]["Layout"];
            };
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_badges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Badge"][];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    begin_closing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosingBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Privacy"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    break_closing_off: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Privacy"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_composition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CongressComposition"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keep_targets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WantedTargets"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptTargets"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    think_people: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatIfBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIf"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    think_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_think_file"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIf"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Tệp quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    download_composition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_counters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationCounters"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_credential_report: {
        parameters: {
            query?: {
                session_id?: string | null;
                decimals?: number | null;
            };
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredentialReport"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    download_credential_report: {
        parameters: {
            query?: {
                form?: "pdf" | "docx";
                edition?: number | null;
            };
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    freeze_credential_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FreezingBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreezeAnswer"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keep_report_rules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["services__registration__api__report__credentials__RulesBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportRules"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_credential_report_back: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrozenReport"][];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issue_all_credentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Issued"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_delegates: {
        parameters: {
            query?: {
                /** @description Tìm không dấu theo tên, mã, đơn vị, chức vụ, ghế, điện thoại. */
                q?: string;
                unit?: string | null;
                category?: string | null;
                show?: "all" | "active" | "gone" | "nominated" | "rejected" | "no_badge" | "missing" | "not_printed" | "changed" | "no_photo" | "no_seat" | "double_seat" | "same_name" | "proposed" | "unanswered" | "declined" | "on_leave" | "asks_leave" | "erased";
                sort?: "name" | "unit" | "code" | "category" | "seat" | "recent";
                limit?: number;
                offset?: number;
            };
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegatePage"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_in_delegate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa do nơi gửi đặt; gửi lại thì giữ nguyên. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDelegate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Added"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_delegate_by_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadCode"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegatePage"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_congress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeTyped"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_documents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Documents"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    make_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WantedFile"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_making: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                run_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentRun"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_roster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WantedExport"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_hall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WantedHall"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallPut"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_hall_desk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallDesk"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_hall_words: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HallWords"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallDesk"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_hall_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_add_hall_document"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallDesk"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Tệp quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shelve_hall_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                document_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HallShelf"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallDesk"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_hall_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                document_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallDesk"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_hall_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                document_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                    "image/jpeg": Blob;
                    "image/png": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    say_notice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HallNoticeWords"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallDesk"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_down_notice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                notice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallDesk"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_hall_page: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallPage"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_public_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                document_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                    "image/jpeg": Blob;
                    "image/png": Blob;
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_seat_by_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeatCode"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundSeat"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_seat_by_name: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeatName"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundSeat"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_rows_of_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_read_rows_of_file"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Row"][];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Tệp quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_pasted_rows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PastedHall"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Row"][];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_head_links: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeadLink"][];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    give_head_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                unit_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GivenHeadLink"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revoke_head_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                unit_code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeadLink"][];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keep_letterhead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                kind: components["schemas"]["LetterKind"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterheadEdit"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptLetterhead"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    look_at_letter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                kind: components["schemas"]["LetterKind"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterheadWords"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    follow_counters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description SSE `counters` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationCounters"];
                    "text/event-stream": unknown;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_lower_congresses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LowerLine"][];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    write_lower_congress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                lower_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LowerBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LowerCongress"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_lower_congress_out: {
        parameters: {
            query: {
                /** @description Bản đã xem. */
                version: number;
            };
            header?: never;
            path: {
                congress_id: string;
                lower_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_plans_due: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlansDue"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keep_plans_due: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DueBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlansDue"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    send_passes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa do nơi gửi đặt; gửi lại thì giữ nguyên. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WantedMails"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asked"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    look_at_mail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                mail_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterShown"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_next_edition: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa do nơi gửi đặt; gửi lại thì giữ nguyên. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NextEdition"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Congress"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_nominations: {
        parameters: {
            query?: {
                /** @description Mã đơn vị. */
                unit?: string;
            };
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationBook"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_badges_outside_the_cap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOutsideBadges"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutsideBadge"][];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    print_sheets_outside_the_cap: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa do nơi gửi đặt; gửi lại thì giữ nguyên. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WantedOutsideBadges"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirm_sheets_outside_the_cap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutsideSheets"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_outside_sheets_back: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutsideSheets"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remove_badge_outside_the_cap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                badge_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_overview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_pass_links: {
        parameters: {
            query?: {
                /** @description Chỉ đoàn này. */
                unit?: string | null;
            };
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PassesToSend"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    download_pass_links: {
        parameters: {
            query?: {
                /** @description Chỉ đoàn này. */
                unit?: string | null;
            };
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undo_photos: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                act_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotosUndone"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    check_photo_archive: {
        parameters: {
            query?: {
                /** @description Chỉ đoàn này. */
                unit?: string | null;
            };
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_check_photo_archive"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoCheck"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Tệp quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_photo_archives: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoAct"][];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_photo_archive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_take_photo_archive"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotosTaken"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Tệp quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    move_some_places: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa do nơi gửi đặt; gửi lại thì giữ nguyên. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["services__registration__api__places__places__WantedMove"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacesBook"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_places_back: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                batch_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacesBook"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_pasted_table: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PastedTable"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadTable"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_table_of_places: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_read_table_of_places"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadTable"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Tệp quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_places: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacesBook"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_table_of_places: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WantedTable"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacesBook"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    download_places: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_privacy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Privacy"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_privacy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["services__registration__api__privacy__closing__RulesBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Privacy"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_congress_again: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Congress"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_queue: {
        parameters: {
            query?: {
                /** @description Chỉ người của đơn vị này. */
                unit?: string;
            };
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewQueue"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    check_roster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_check_roster"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToldRoster"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Tệp quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_roster_imports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptImport"][];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upload_roster: {
        parameters: {
            query?: {
                /** @description Chỉ kiểm tra, không nhập. */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_upload_roster"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Tệp quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settle_row: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                import_id: string;
                at: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_import_changes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedPerson"][];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undo_import: {
        parameters: {
            query?: {
                /** @description Chỉ nói trước, không hoàn tác. */
                dry_run?: boolean;
                /** @description Ai ở lại mà là người trở lại. */
                withdraw?: string[] | null;
            };
            header?: never;
            path: {
                congress_id: string;
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndoReport"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdraw_and_undo_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndoReport"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mark_roster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_mark_roster"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Tệp quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_blocks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WantedBlocks"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_seat_plan: {
        parameters: {
            query?: {
                /** @description Chỉ phiên này, nếu phiên xếp ghế riêng. */
                session_id?: string | null;
            };
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_seating: {
        parameters: {
            query?: {
                /** @description Chỉ phiên này, nếu phiên xếp ghế riêng. */
                session_id?: string | null;
            };
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Seating"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    move_to_seats_again: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                change_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Moved"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_seats_back: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                change_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Moved"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    move_to_seats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WantedMoves"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Moved"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    propose_all_seats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WantedProposal"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedSeats"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_sending: {
        parameters: {
            query?: {
                /** @description Người của đoàn này. */
                unit?: string | null;
            };
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendingState"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resume_sending: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stop_sending: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    seat_session_apart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    seat_session_as_usual: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_deadline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WantedDeadline"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacesBook"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lock_submissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WantedLock"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacesBook"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    hand_in: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Submission"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submitted"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_submission_back: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["services__registration__api__nominations__portal__TakingBack"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recalled"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_summary_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SummaryReport"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    download_summary_report: {
        parameters: {
            query?: {
                form?: "pdf" | "docx";
            };
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keep_summary_notes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotesBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SummaryNotes"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_telling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Telling"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    note_unit_told: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitTold"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Telling"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tell_of_a_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa do nơi gửi đặt; gửi lại thì giữ nguyên. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WantedTelling"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedToTell"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undo_unit_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
                act_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitsBook"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shelve_unit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShelvedUnit"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitsBook"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    merge_two_units: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitsMerge"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitsBook"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    move_name: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovedName"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitsBook"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_units_in_order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitsOrder"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitsBook"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_units: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitsBook"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_in_unit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUnit"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitsBook"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_unit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedUnit"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitsBook"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_upper_delegation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpperDelegation"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    write_upper_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpperListBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpperDelegation"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    send_list_up: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpwardBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominatedUpward"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_down_vote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoteBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpperDelegation"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_visits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                congress_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitsBook"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_delegate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegate_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegateFile"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_delegate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegate_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegateEdit"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegateFile"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegate_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryLine"][];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_back: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegate_id: string;
                act_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegateFile"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_answers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegate_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswersFile"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    say_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegate_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Word"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswersFile"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_answer_back: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegate_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["services__registration__api__answers__answers__TakingBack"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswersFile"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_badge: {
        parameters: {
            query?: {
                layout?: components["schemas"]["Layout"];
            };
            header?: never;
            path: {
                delegate_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_credential_png: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegate_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_credential_svg: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegate_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reprint_credential: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa do nơi gửi đặt; gửi lại thì giữ nguyên. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                delegate_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Because"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegateFile"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_for_good: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegate_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Deletion"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    erase_personal_data: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegate_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Erasure"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_evidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegate_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_add_evidence"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptEvidence"][];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Tệp quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    download_evidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegate_id: string;
                evidence_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                    "image/jpeg": Blob;
                    "image/png": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_evidence_away: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegate_id: string;
                evidence_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptEvidence"][];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_nomination: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegate_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationFile"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_alternate: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag của hồ sơ đã xem, ví dụ "3". */
                "if-match"?: string | null;
            };
            path: {
                delegate_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rank"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationFile"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Đã có người sửa trước */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag của hồ sơ đã xem, ví dụ "3". */
                "if-match"?: string | null;
            };
            path: {
                delegate_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Verdict"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationFile"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Đã có người sửa trước */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_on_hold: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag của hồ sơ đã xem, ví dụ "3". */
                "if-match"?: string | null;
            };
            path: {
                delegate_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WantedHold"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationFile"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Đã có người sửa trước */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_name_back: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag của hồ sơ đã xem, ví dụ "3". */
                "if-match"?: string | null;
            };
            path: {
                delegate_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["services__registration__api__nominations__portal__Withdrawal"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationFile"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Đã có người sửa trước */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_pass_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegate_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PassLink"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_personal_data: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegate_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalData"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_personal_paper: {
        parameters: {
            query?: {
                form?: "pdf" | "docx";
            };
            header?: never;
            path: {
                delegate_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_photo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegate_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_set_photo"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoDone"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Tệp quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_photo_away: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegate_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoDone"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_photo: {
        parameters: {
            query?: {
                /** @description Cả ảnh, để cắt lại. */
                whole?: boolean;
                /** @description Bản của ảnh: địa chỉ khác thì trình duyệt hỏi lại. */
                v?: number;
            };
            header?: never;
            path: {
                delegate_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": Blob;
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_photo_cut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegate_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WantedCut"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoDone"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decide_on_proposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegate_id: string;
                act_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Decision"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegateFile"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    substitute_delegate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa do nơi gửi đặt; gửi lại thì giữ nguyên. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                delegate_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Replacement"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegateFile"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revoke_badge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegate_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["services__registration__api__badges__credentials__Withdrawal"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegateFile"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_visit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegate_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitFile"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    write_visit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegate_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitWords"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitFile"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    open_delegation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassSecret"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delegation"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    say_of_delegation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeadsWord"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delegation"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_back_of_delegation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeadsTakingBack"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delegation"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_levels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Level"][];
                };
            };
        };
    };
    put_level: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LevelRules"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Level"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_title: {
        parameters: {
            query: {
                ordinal: string;
                starts_at: string;
                province?: string;
                host?: string;
                place?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrincipalView"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_own_identities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkedView"][];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unlink_own_identity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                identity_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordShown"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPassword"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffSessionView"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirm_second_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorCode"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorSet"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    begin_second_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordShown"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorBegun"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Xung đột */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drop_second_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorGivenUp"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_own_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"][];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    end_own_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionsToEnd"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_pass: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassSecret"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pass"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answer_summons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnWord"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAnswer"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_hall_page_of_pass: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassSecret"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallPage"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_document_of_pass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassSecret"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                    "image/jpeg": Blob;
                    "image/png": Blob;
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tell_of_visit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnVisit"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitFile"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không được phép theo quy định */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_provider_proposals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderProposal"][];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    download_roster_template: {
        parameters: {
            query?: {
                /** @description Các đơn vị của tỉnh, thành phố này. */
                province?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffSessionView"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign_out: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renew_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffSessionView"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_provider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderView"];
                };
            };
        };
    };
    begin_by_provider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WantedPage"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WayThere"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Tạm thời không phục vụ được */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    return_from_provider: {
        parameters: {
            query?: {
                state?: string | null;
                code?: string | null;
                error?: string | null;
                iss?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    finish_by_provider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderFinish"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffSessionView"];
                };
            };
            /** @description Chưa đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không có quyền */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Quá nhiều lần thử */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_known_units: {
        parameters: {
            query?: {
                /** @description Chỉ đơn vị của tỉnh, thành phố này. */
                province?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitFact"][];
                };
            };
            /** @description Dữ liệu không đúng dạng */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
