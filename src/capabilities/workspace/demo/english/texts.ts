/** The settings and the README of Northern Light. */
import { isoDay } from "../../../../core/day.ts";
import type { Money } from "../../../../core/money.ts";
import type { Texts } from "../company.ts";

export const texts: Texts = {
	settings: ({ year, target }) => `# Settings of rop for this folder. The README of the program describes them.
version: 1
company: Northern Light Ltd
language: en
currency: GBP
timezone: Europe/London

# Working days: Monday to Friday; "none" knows no public holidays. List your own in daysOff.
calendar: { country: none, week: 5/2 }

# Where the data comes from. rop recognises a file by its header.
sources:
  deals:
    - file: data/deals-*.csv        # HubSpot's export of deals, a file per year
  payments:
    - file: data/payments.csv       # from the ledger
  staff:
    - file: data/staff.csv          # who works here, from which day to which
  activities:
    - file: data/calls.csv          # three months of telephone calls

# One person written in several ways: the name in staff.csv, then the other spellings.
people:
  Mary Evans: [M. Evans]

# Stages that HubSpot's standard pipeline doesn't have.
# "Negotiation" was renamed to "Decision Maker Bought-In" in July 2025.
stages:
  open: [New Enquiry, Negotiation]

# The year's plan: change the numbers and run rop plan decompose again.
plan:
  year: ${year}
  target: ${grouped(target)}
  round: 100                        # people's plans are whole hundreds
  seasonality: { from: history, years: 2, per: workday }
  weights:                          # these win over "Plan weight" in staff.csv; everyone else has 1
    Andrew Bell: 1.8
    Chloe Ward: 0.6
  unfilled: redistribute            # colleagues carry what leavers leave; "show" makes it a vacancy
  ramp: [20 %, 60 %, 90 %]          # a newcomer's share of a full plan in the first months of work
  funnel:                           # from money to calls: conversions, and how many calls a person can make in a day
    stages:                         # history: by the column "Lost at stage" of the deals
      call→Appointment Scheduled: 8 %
      Appointment Scheduled→Qualified To Buy: history
      Qualified To Buy→Presentation Scheduled: history
      Presentation Scheduled→Decision Maker Bought-In: history
      Decision Maker Bought-In→Contract Sent: history
      Contract Sent→deal: history
    renamed: { Negotiation: Decision Maker Bought-In }
    dailyCapacity: { call: 40 }

# Whom to hire, and when: rop hire estimate.
hire:
  role: Account Manager
  productivity: history             # of an experienced person: the median month of the deals
  turnover: 35 % a year             # so many leave in a year
  probationPass: 60 %               # so many pass the probation
  leadTime: { recruiting: 30 days, notice: 14 days }
  responsible: { recruiting: Kate Owen, onboarding: head of sales }
  cost:
    salary: 2 800                   # a month before taxes
    commission: 3 %
    floor: { amount: 3 300, months: 3 }
    contributions: 15 %             # what the employer pays on top of pay
    recruiting: 3 000               # finding one person
    equipment: 1 500                # a workplace
    tools: 150 a month              # telephone and CRM
    training: 1 000
    margin: 30 %                    # of sales: tells when a hire has paid back
`,
	readme: ({ year, today }) => `# Northern Light Ltd: a company to practise on

The company is invented. It sells lighting to warehouses, shops and factories, with three sales teams.
Today in this story is ${isoDay(today)}; the data begins on 1 January 2024.

| File | What it holds |
|---|---|
| \`rop.yaml\` | settings: the year's target, the calendar, people, stages |
| \`data/deals-*.csv\` | deals from HubSpot, by year of creation |
| \`data/payments.csv\` | payments and refunds |
| \`data/staff.csv\` | fourteen people: teams, hire and leave dates, vacations |
| \`data/calls.csv\` | the calls of the last three months |
| \`out/\` | what rop made of it: the plan for the year and the hiring plan, as workbooks |

Try:

    rop plan decompose
    rop plan decompose -o plan.xlsx
    rop plan decompose --target 9000000 --seasonality workdays
    rop plan check
    rop hire estimate --what-if "turnover: 60 %"

The first shows the plan for ${year} by months, teams and people, the second writes it as a workbook with
live formulas, the third answers "what if the target were higher, and without seasons". The fourth holds the plan
against what was sold before, the fifth works out whom to hire and when, and compares it with more people leaving.
To make that same day rop's today, add \`--today ${isoDay(today)}\`.

As in life, the data isn't perfect:

- until November 2024 Mary Evans is "M. Evans" in the CRM;
- the stage "Negotiation" became "Decision Maker Bought-In" in July 2025;
- three won deals have no closing date, three enquiries have no owner;
- some deals of those who left were taken over (tag "taken over"), a few open ones are still in their name;
- there are refunds, payments without a deal, a payment entered twice, and overdue money;
- some deals are shared by two: "Second owner" and "Second owner share, %".
`,
};

/** `7 500 000`: whole pounds with spaces. */
function grouped(amount: Money): string {
	return String(amount / 100n).replace(/\B(?=(\d{3})+$)/g, " ");
}
