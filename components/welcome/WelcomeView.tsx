import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Welcome } from '../../lib/state/welcome.ts';
import { Button } from '../ui/Button.tsx';
import picture from './sidebar.webp';
import './welcome-view.css';

/** The introduction, in three steps. */
export function WelcomeView({ welcome }: { readonly welcome: Welcome }) {
  return (
    <main class="welcome">
      <h1>{i18n.t('welcome.title')}</h1>
      <p class="welcome-lead">{i18n.t('welcome.lead')}</p>
      <ol class="welcome-steps">
        <Step title={i18n.t('welcome.step1Title')}>
          <p>{i18n.t('welcome.step1Text')}</p>
          <p>{i18n.t('welcome.evidence')}</p>
        </Step>
        <Step title={i18n.t('welcome.step2Title')}>
          <p>{i18n.t('welcome.step2Text')}</p>
          <Permission welcome={welcome} />
        </Step>
        <Step title={i18n.t('welcome.step3Title')}>
          <p>{i18n.t('welcome.step3Text')}</p>
          <p>{i18n.t('welcome.step3Pin')}</p>
          {/* Shows what the words say: nothing for a screen reader. */}
          <img class="welcome-picture" src={picture} alt="" width="900" height="548" />
          <Shortcuts welcome={welcome} />
          <p>{i18n.t('welcome.sampleText')}</p>
          <div class="welcome-row">
            <Button onClick={() => welcome.openPage('sample')}>{i18n.t('sample.open')}</Button>
          </div>
        </Step>
      </ol>
      <div class="welcome-row">
        <Button onClick={() => welcome.openPage('library')}>{i18n.t('welcome.done')}</Button>
        <Button onClick={() => welcome.openPage('options')}>{i18n.t('welcome.settings')}</Button>
      </div>
    </main>
  );
}

function Shortcuts({ welcome }: { readonly welcome: Welcome }) {
  const { openSidebar, addNote } = welcome.shortcuts.value;
  return (
    <>
      {openSidebar && <p>{i18n.t('welcome.sidebarKey', [openSidebar])}</p>}
      {addNote && <p>{i18n.t('welcome.noteKey', [addNote])}</p>}
    </>
  );
}

function Step({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <li class="welcome-step">
      <h2>{title}</h2>
      {children}
    </li>
  );
}

function Permission({ welcome }: { readonly welcome: Welcome }) {
  const permission = welcome.permission.value;
  return (
    <>
      {permission !== 'granted' && (
        <div class="welcome-row">
          <Button look="primary" onClick={() => welcome.allow()}>
            {i18n.t('welcome.step2Allow')}
          </Button>
          {permission === 'notAsked' && (
            <Button onClick={() => welcome.goWithout()}>{i18n.t('welcome.step2Without')}</Button>
          )}
        </div>
      )}
      <p role="status" class="welcome-answer">
        {permission === 'granted' && i18n.t('welcome.step2Granted')}
        {permission === 'refused' && i18n.t('welcome.step2Refused')}
      </p>
      {permission !== 'granted' && <p>{i18n.t('welcome.step2WithoutText')}</p>}
    </>
  );
}
